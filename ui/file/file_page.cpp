#include "ui/file/file_page.h"

#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/label.h"
#include "ui/controls/tab_order.h"
#include "ui/file/course_form.h"
#include "ui/file/family_form.h"
#include "ui/file/part_list.h"
#include "ui/file/person_form.h"
#include "ui/keys.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace attune {

namespace {

constexpr int pageWidth = 1040;

FilePlace partOf(const FileChange &change)
{
    FilePlace place;
    if (const auto *person = std::get_if<PersonInFile>(&change)) {
        place.part = FilePlace::Part::Person;
        place.person = person->person.id;
    } else if (const auto *course = std::get_if<Course>(&change)) {
        place.part = FilePlace::Part::Course;
        place.course = course->id;
    }
    return place;
}

} // namespace

FilePage::FilePage(const FamilyFile &file, Id<Clinician> who, QWidget *parent)
    : ScrollPage(pageWidth, parent)
    , m_file(file)
    , m_who(who)
    , m_title(new Label(TextRole::Title, &Tokens::ink, QString()))
    , m_parts(new QVBoxLayout)
    , m_card(new Card)
    , m_said(new Label(TextRole::Interface, &Tokens::ink2, QString()))
    , m_undo(new Button(Button::Kind::Quiet, tr("Leave it as it was")))
    , m_keep(new Button(Button::Kind::Primary, tr("Keep")))
{
    column()->setSpacing(4);
    column()->addWidget(m_title);
    column()->addWidget(&(new Label(TextRole::Interface, &Tokens::ink2,
                                    tr("Correct and add. Nothing is ever deleted: what stood here before stays in the "
                                       "record.")))
                             ->wrapped());
    auto *both = new QHBoxLayout;
    both->setContentsMargins(0, 16, 0, 0);
    both->setSpacing(16);
    both->addLayout(m_parts);
    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    auto *inside = new QVBoxLayout(m_card);
    inside->setContentsMargins(16, 16, 16, 16);
    right->addWidget(m_card);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(&m_said->wrapped(), 1);
    row->addWidget(m_undo);
    auto *back = new Button(Button::Kind::Plain, tr("Back"));
    back->showKey(keys::start);
    row->addWidget(back);
    m_keep->showKey(keys::saveNow);
    row->addWidget(m_keep);
    right->addLayout(row);
    right->addStretch(1);
    both->addLayout(right, 1);
    column()->addLayout(both);
    column()->addStretch(1);

    auto *keepNow = new QAction(tr("Keep what is in the file"), this);
    keepNow->setShortcut(keys::saveNow);
    keepNow->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(keepNow);
    connect(keepNow, &QAction::triggered, this, &FilePage::keep);
    connect(m_keep, &Button::clicked, this, &FilePage::keep);
    connect(m_undo, &Button::clicked, this, [this] { open(m_at); });
    connect(back, &Button::clicked, this, &FilePage::backRequested);
    open(m_at);
}

void FilePage::listParts()
{
    if (m_list) { // it may be one of its own buttons that asks
        m_list->hide();
        m_list->deleteLater();
    }
    m_list = new PartList(m_file, m_at);
    m_parts->addWidget(m_list);
    m_list->show();
    connect(m_list, &PartList::chosen, this, &FilePage::choose);
}

FileForm *FilePage::makeForm(const FilePlace &part) const
{
    if (part.part == FilePlace::Part::Person) {
        const auto known = std::ranges::find(m_file.people, part.person, &Person::id);
        Person person;
        person.family = m_file.family.id;
        person.role = part.role;
        return new PersonForm(m_file, known == m_file.people.end() ? person : *known);
    }
    if (part.part == FilePlace::Part::Course) {
        const auto known = std::ranges::find(m_file.courses, part.course, &Course::id);
        return new CourseForm(m_file,
                              known == m_file.courses.end() ? newCourse(m_file, m_who, QDate::currentDate()) : *known);
    }
    return new FamilyForm(m_file.family);
}

void FilePage::open(const FilePlace &part)
{
    m_at = part;
    m_next.reset();
    m_title->setText(tr("The file of %1").arg(m_file.family.displayName));
    listParts();
    if (m_form) {
        m_form->hide();
        m_form->deleteLater();
    }
    m_form = makeForm(part);
    m_card->layout()->addWidget(m_form);
    m_form->show();
    connect(m_form, &FileForm::edited, this, [this] {
        m_keep->setEnabled(true);
        m_undo->show();
        say(tr("Not kept yet"));
    });
    m_keep->setEnabled(false);
    m_undo->hide();
    say(QString());
    tabInOrder({m_list, m_card, m_undo, m_keep});
    auto *first = m_form->findChild<QLineEdit *>();
    setFocusProxy(first);
    verticalScrollBar()->setValue(0);
    if (isVisible())
        first->setFocus(Qt::OtherFocusReason);
}

void FilePage::choose(const FilePlace &part)
{
    if (!m_form->isEdited())
        return open(part);
    if (!isClear())
        return;
    m_next = part;
    Q_EMIT keepRequested();
}

void FilePage::keep()
{
    if (m_form->isEdited() && isClear())
        Q_EMIT keepRequested();
}

bool FilePage::isClear()
{
    QWidget *unclear = m_form->firstUnclear();
    if (!unclear)
        return true;
    say(tr("Not kept yet: look at the words in red."), true);
    unclear->setFocus(Qt::OtherFocusReason);
    return false;
}

std::optional<FileChange> FilePage::unkept() const
{
    return m_form->isEdited() ? std::optional(m_form->change()) : std::nullopt;
}

void FilePage::showKept(const FamilyFile &file, const FileChange &kept, FilePlace here)
{
    m_file = file;
    if (m_next)
        return open(*std::exchange(m_next, std::nullopt));
    const FilePlace part = partOf(kept);
    here.part = part.part;
    here.person = part.person;
    here.course = part.course;
    returnTo(here);
    say(tr("Kept just now, encrypted"));
}

void FilePage::showProblems(const std::vector<Problem> &problems)
{
    m_next.reset();
    const QString rest = m_form->showProblems(problems);
    say(rest.isEmpty() ? tr("Not kept yet: look at the words in red.") : tr("Not kept yet. %1").arg(rest), true);
}

void FilePage::showNotKept(const QString &why)
{
    m_next.reset();
    say(tr("Not kept. %1").arg(why), true);
}

void FilePage::say(const QString &sentence, bool wrong)
{
    m_said->setInk(wrong ? &Tokens::error : &Tokens::ink2);
    m_said->setText(sentence);
}

FilePlace FilePage::place() const
{
    FilePlace place = m_at;
    place.scrolled = verticalScrollBar()->value();
    place.records = m_file.people.size() + m_file.courses.size();
    const QWidget *field = focusWidget();
    if (!field || !m_form->isAncestorOf(field))
        return place;
    place.field = field->objectName();
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        place.cursor = line->cursorPosition();
    return place;
}

// Somebody who was new may have been kept on leaving: the last then.
FilePlace FilePage::found(FilePlace place) const
{
    if (m_file.people.size() + m_file.courses.size() <= place.records)
        return place;
    if (place.part == FilePlace::Part::Person && place.person.isNull())
        place.person = m_file.people.back().id;
    else if (place.part == FilePlace::Part::Course && place.course.isNull())
        place.course = m_file.courses.back().id;
    return place;
}

void FilePage::returnTo(const FilePlace &place)
{
    open(found(place));
    if (auto *field = place.field.isEmpty() ? nullptr : m_form->findChild<QWidget *>(place.field)) {
        field->setFocus(Qt::OtherFocusReason);
        setFocusProxy(field);
        if (auto *line = qobject_cast<QLineEdit *>(field))
            line->setCursorPosition(place.cursor);
    }
    // After the page has been laid out, for until then it is not as long as it will be.
    QTimer::singleShot(0, this, [this, scrolled = place.scrolled] { verticalScrollBar()->setValue(scrolled); });
}

} // namespace attune
