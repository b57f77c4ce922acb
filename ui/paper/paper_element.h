// What a thing on paper is to who hears it, searches it or copies it.
#pragma once

#include <QRectF>
#include <QString>

#include <functional>
#include <memory>

class QPainter;

namespace attune {

/// One element of a document: a heading, a paragraph, a cell. Several pieces on several pages may belong to one.
struct PaperElement {
    enum class Role { Title, Section, Paragraph, Table, Row, HeadOfRow, Cell, Figure };

    Role role = Role::Paragraph;
    /// A row's table, a cell's row; null where it stands by itself.
    std::shared_ptr<const PaperElement> within;
    /// Of a figure: the sentence that says the same.
    QString says;
};

/// Two pieces belong together where these are the same. Null: a piece that only decorates, and is not heard.
using PaperElementPtr = std::shared_ptr<const PaperElement>;

PaperElementPtr paperElement(PaperElement::Role role, PaperElementPtr within = {}, const QString &says = {});

/// What is painted of one element at once.
struct PaperPiece {
    PaperElementPtr element;
    std::function<void(QPainter &painter, const QRectF &box)> paint;
};

/// A piece on its page, painted from the page's upper left corner.
struct PlacedPiece {
    /// Head and foot are the page's, the body is the document's.
    enum class Place { Body, Head, Foot };

    Place place = Place::Body;
    PaperElementPtr element;
    std::function<void(QPainter &painter)> paint;
};

} // namespace attune
