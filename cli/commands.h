// The commands, each a thin layer over what people do in src/work.
#pragma once

namespace attune::cli {

class Context;

void createVault(Context &context);
void showInfo(Context &context);
void changePassphrase(Context &context);
void makeDemo(Context &context);
void importRecords(Context &context);
void exportRecords(Context &context);
void listFamilies(Context &context);
void listPeople(Context &context);
void listSessions(Context &context);
void showNote(Context &context);
void signNote(Context &context);
void strikeNote(Context &context);
void beginWithStruckWords(Context &context);
void moveDraftOf(Context &context);
void discardDraftOf(Context &context);
void searchNotes(Context &context);
void writeSummary(Context &context);
void showCaseload(Context &context);
void showJournal(Context &context);
void verifyVault(Context &context);

} // namespace attune::cli
