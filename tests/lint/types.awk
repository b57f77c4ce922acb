# Prints each type that is defined twice in one namespace, with where: one of them would be taken for the other when the
# program is linked. A type of an unnamed namespace is its file's own, but may not bear the name of one of the namespace
# around it. Types within types and functions belong to these.
function place() {
  return FILENAME ":" FNR
}

# The names of the namespaces around, or "-" within a type or a function.
function scope(   i, path) {
  for (i = 1; i <= depth; i++) {
    if (kind[i] == "other") return "-"
    if (kind[i] != "") path = path kind[i] "::"
  }
  return path
}

function isUnnamed(   i) {
  for (i = 1; i <= depth; i++) if (kind[i] == "") return 1
  return 0
}

function takeType(name,   path) {
  path = scope()
  if (path == "-") return
  if (isUnnamed()) {
    unnamed[++unnamedCount] = path name
    unnamedAt[unnamedCount] = place()
    unnamedFile[unnamedCount] = FILENAME
  } else if (path name in definedAt) {
    print "  " path name ": " definedAt[path name] " and " place()
  } else {
    definedAt[path name] = place()
    definedFile[path name] = FILENAME
  }
}

function begin(   words) {
  words = head
  gsub(/[ \t]+/, " ", words)
  sub(/^ /, "", words)
  sub(/ $/, "", words)
  if (words ~ /^(inline )?namespace( [A-Za-z_][A-Za-z0-9_:]*)?$/) {
    sub(/^(inline )?namespace ?/, "", words)
    kind[++depth] = words
    return
  }
  while (words ~ /^template ?<[^<>]*(<[^<>]*>[^<>]*)*> ?/)
    sub(/^template ?<[^<>]*(<[^<>]*>[^<>]*)*> ?/, "", words)
  if (words ~ /^(class|struct|union|enum|enum class|enum struct) [A-Za-z_]/) {
    sub(/^(class|struct|union|enum class|enum struct|enum) /, "", words)
    while (words ~ /^(\[\[[^]]*\]\]|alignas\([^)]*\)) /) sub(/^(\[\[[^]]*\]\]|alignas\([^)]*\)) /, "", words)
    if (words ~ /^[A-Za-z_][A-Za-z0-9_]*( final)?( ?:[^:].*)?$/) {
      sub(/[^A-Za-z0-9_].*$/, "", words)
      takeType(words)
    }
  }
  kind[++depth] = "other"
}

FNR == 1 { depth = 0; head = ""; inComment = 0; inRaw = 0; continued = 0 }

{
  line = $0
  if (inRaw) {
    if (!match(line, /\)[a-z]*"/)) next
    line = substr(line, RSTART + RLENGTH)
    inRaw = 0
  }
  if (inComment) {
    if (!match(line, /\*\//)) next
    line = substr(line, RSTART + 2)
    inComment = 0
  }
  if (continued || line ~ /^[ \t]*#/) {
    continued = line ~ /\\$/
    next
  }
  if (line ~ /["'\/]/) {
    gsub(/\\./, "", line)
    gsub(/'[^']'/, "0", line)
    gsub(/R"[a-z]*\([^)]*\)[a-z]*"/, "0", line)
    if (match(line, /R"[a-z]*\(/)) {
      line = substr(line, 1, RSTART - 1)
      inRaw = 1
    }
    gsub(/"[^"]*"/, "0", line)
    sub(/\/\/.*$/, "", line)
    gsub(/\/\*([^*]|\*[^\/])*\*\//, "", line)
    if (match(line, /\/\*/)) {
      line = substr(line, 1, RSTART - 1)
      inComment = 1
    }
  }
  while (match(line, /[{};]/)) {
    head = head " " substr(line, 1, RSTART - 1)
    sign = substr(line, RSTART, 1)
    line = substr(line, RSTART + 1)
    if (sign == "{") begin()
    else if (sign == "}" && depth > 0) depth--
    head = ""
  }
  head = head " " line
}

END {
  for (i = 1; i <= unnamedCount; i++) {
    if (unnamed[i] in definedAt && definedFile[unnamed[i]] != unnamedFile[i])
      print "  " unnamed[i] ": " definedAt[unnamed[i]] " and, of an unnamed namespace, " unnamedAt[i]
  }
}
