# Finds SQLCipher 4.6 or newer as a static library and proves that it is SQLCipher: a plain SQLite links just as well,
# answers "ok" to PRAGMA key and writes every note in the clear.
find_package(OpenSSL REQUIRED COMPONENTS Crypto)
find_library(ATTUNE_SQLCIPHER_LIBRARY NAMES libsqlcipher.a DOC "SQLCipher as a static library")
find_path(ATTUNE_SQLCIPHER_INCLUDE sqlite3.h PATH_SUFFIXES sqlcipher NO_CACHE)
if(NOT ATTUNE_SQLCIPHER_LIBRARY)
  message(FATAL_ERROR "libsqlcipher.a was not found. scripts/setup installs it.")
endif()
try_run(ran compiled ${CMAKE_BINARY_DIR}/require_sqlcipher ${CMAKE_CURRENT_LIST_DIR}/require_sqlcipher.cpp
  CMAKE_FLAGS -DINCLUDE_DIRECTORIES=${ATTUNE_SQLCIPHER_INCLUDE}
  LINK_LIBRARIES ${ATTUNE_SQLCIPHER_LIBRARY} OpenSSL::Crypto m z
  COMPILE_OUTPUT_VARIABLE compile_output
  RUN_OUTPUT_VARIABLE cipher_version)
if(NOT compiled)
  message(FATAL_ERROR "A program could not be linked with ${ATTUNE_SQLCIPHER_LIBRARY}:\n${compile_output}")
endif()
if(NOT ran STREQUAL 0 OR cipher_version VERSION_LESS 4.6)
  message(FATAL_ERROR "${ATTUNE_SQLCIPHER_LIBRARY} is not SQLCipher 4.6 or newer (it calls itself \"${cipher_version}\"). "
    "With a plain SQLite the notes would lie unencrypted on the disk, so the build stops here.")
endif()
message(STATUS "SQLCipher ${cipher_version}: ${ATTUNE_SQLCIPHER_LIBRARY}")

add_library(sqlcipher STATIC IMPORTED)
set_target_properties(sqlcipher PROPERTIES
  IMPORTED_LOCATION ${ATTUNE_SQLCIPHER_LIBRARY}
  INTERFACE_INCLUDE_DIRECTORIES ${ATTUNE_SQLCIPHER_INCLUDE}
  INTERFACE_COMPILE_DEFINITIONS SQLITE_HAS_CODEC)
target_link_libraries(sqlcipher INTERFACE OpenSSL::Crypto m z)
target_link_options(sqlcipher INTERFACE -Wl,--exclude-libs,ALL)
