// A family's summary, before it is given away.
#pragma once

#include "src/work/summary.h"
#include "src/work/summary_start.h"

#include <QWidget>

namespace attune {

class Button;
class ChoiceRow;
class ClosingPart;
class DayField;
class Field;
class Label;
class PagePreview;

/// Asks for whom and about which days, takes the closing words, and shows the pages beside them as they will be, with
/// what is left out of them. It knows no vault.
class SummaryPage : public QWidget {
    Q_OBJECT
public:
    SummaryPage(const SummaryStart &start, const QString &place, QWidget *parent = nullptr);

    /// What is asked for: of days that are not clear, the last that were.
    const SummaryRequest &request() const { return m_start.request; }
    /// The closing words in front.
    ClosingPart &closing() const { return *m_closing; }
    /// Shows other closing words; those before them stay, hidden, with whoever made them.
    void showClosing(ClosingPart *closing);
    /// Whether it can be chosen for whom the summary is and about which days.
    void letChoose(bool may);

    /// What was put together for the request, or why nothing was.
    void showSummary(const Outcome<Summary> &summary);
    /// What became of the file, in a sentence.
    void showExported(const QString &sentence, bool wrong);
    /// A file was there already, and was left alone: says so, with another place to take.
    void offerPlace(const QString &place);

Q_SIGNALS:
    void backRequested();
    void requestChanged();
    void exportRequested(const QString &place);

private:
    QWidget *makeHead(const QString &familyName);
    QWidget *makeLeft();
    QWidget *makeFoot();
    void takeRequest();
    void sayPage();
    void giveExport();

    SummaryStart m_start;
    ChoiceRow *m_recipients;
    DayField *m_from;
    DayField *m_to;
    QWidget *m_closings;
    ClosingPart *m_closing = nullptr;
    Label *m_leftOutHead;
    Label *m_leftOut;
    Label *m_pageSaid;
    PagePreview *m_preview;
    Label *m_none;
    Field *m_place;
    Button *m_export;
    Label *m_said;
};

} // namespace attune
