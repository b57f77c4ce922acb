#include "ui/controls/form_words.h"

#include "ui/controls/row_list.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDataStream>
#include <QIODevice>
#include <QLineEdit>

namespace attune {

namespace {

constexpr auto streamVersion = QDataStream::Qt_6_4;

// Of a widget that holds nothing: an invalid one.
QVariant heldBy(const QWidget &widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return line->text();
    if (const auto *list = qobject_cast<const QComboBox *>(&widget))
        return list->currentIndex();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget); button && button->isCheckable())
        return button->isChecked();
    if (const auto *rows = qobject_cast<const RowList *>(&widget))
        return static_cast<qlonglong>(rows->rows().size());
    return {};
}

void put(QWidget &widget, const QVariant &value)
{
    if (heldBy(widget) == value)
        return;
    if (auto *line = qobject_cast<QLineEdit *>(&widget)) {
        line->setText(value.toString());
        Q_EMIT line->textEdited(value.toString());
    } else if (auto *list = qobject_cast<QComboBox *>(&widget)) {
        list->setCurrentIndex(value.toInt());
        Q_EMIT list->activated(value.toInt());
    } else if (auto *button = qobject_cast<QAbstractButton *>(&widget)) {
        button->click();
    } else if (auto *rows = qobject_cast<RowList *>(&widget)) {
        rows->setCount(value.toULongLong());
    }
}

std::vector<std::pair<QWidget *, QVariant>> heldIn(const QWidget &form)
{
    std::vector<std::pair<QWidget *, QVariant>> held;
    for (QWidget *widget : form.findChildren<QWidget *>()) {
        if (const QVariant value = heldBy(*widget); value.isValid())
            held.emplace_back(widget, value);
    }
    return held;
}

} // namespace

QByteArray formWords(const QWidget &form)
{
    QVariantList values;
    for (const auto &[widget, value] : heldIn(form))
        values += value;
    QByteArray words;
    QDataStream stream(&words, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    stream << values;
    return words;
}

void fillForm(QWidget &form, const QByteArray &words)
{
    QDataStream stream(words);
    stream.setVersion(streamVersion);
    QVariantList values;
    stream >> values;
    if (stream.status() != QDataStream::Ok)
        return;
    // A list of rows comes before what its rows hold, which is there once it has as many.
    for (qsizetype i = 0; i < values.size(); ++i) {
        const auto held = heldIn(form);
        const auto at = static_cast<std::size_t>(i);
        if (at >= held.size() || heldBy(*held[at].first).typeId() != values[i].typeId())
            return;
        if (qobject_cast<RowList *>(held[at].first))
            put(*held[at].first, values[i]);
    }
    const auto held = heldIn(form);
    if (values.size() != static_cast<qsizetype>(held.size()))
        return;
    for (std::size_t i = 0; i < held.size(); ++i)
        put(*held[i].first, values[static_cast<qsizetype>(i)]);
}

} // namespace attune
