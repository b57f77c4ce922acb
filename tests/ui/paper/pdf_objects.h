// The objects of a PDF as qpdf tells them.
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <functional>

namespace attune::test {

/// Values as qpdf's JSON, version 2, has them: "/Name", "u:text", "5 0 R".
class PdfObjects {
public:
    explicit PdfObjects(const QByteArray &pdf);

    /// What a value is, through its reference; of a stream its dictionary.
    QJsonValue of(const QJsonValue &value) const;
    QJsonValue in(const QJsonValue &value, const QString &key) const;
    /// What a stream holds.
    QByteArray streamOf(const QJsonValue &reference) const;

    QJsonObject catalog() const;
    QJsonObject info() const;
    /// References, in order.
    QJsonArray pages() const;

    /// Plants a fault: in each object's value or stream's dictionary.
    void change(const std::function<void(QJsonObject &object)> &change);
    /// The same in what a page shows, and in what else is a stream.
    void changeStreams(const std::function<void(QByteArray &bytes)> &change);

private:
    QJsonObject m_objects;
};

} // namespace attune::test
