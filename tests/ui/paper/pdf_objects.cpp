#include "tests/ui/paper/pdf_objects.h"

#include "tests/ui/paper/read_back.h"

#include <QJsonDocument>

namespace attune::test {

using namespace Qt::StringLiterals;

PdfObjects::PdfObjects(const QByteArray &pdf)
{
    const QByteArray json = saidOf(
        pdf, u"qpdf"_s,
        {u"--json=2"_s, u"--json-key=qpdf"_s, u"--json-stream-data=inline"_s, u"--decode-level=generalized"_s, u"%"_s});
    m_objects = QJsonDocument::fromJson(json).object()[u"qpdf"_s].toArray().at(1).toObject();
}

QJsonValue PdfObjects::of(const QJsonValue &value) const
{
    if (!value.isString() || !value.toString().endsWith(u" R"_s))
        return value;
    const QJsonObject object = m_objects[u"obj:"_s + value.toString()].toObject();
    return object.contains(u"stream"_s) ? object[u"stream"_s].toObject()[u"dict"_s] : object[u"value"_s];
}

QJsonValue PdfObjects::in(const QJsonValue &value, const QString &key) const
{
    return of(of(value).toObject()[key]);
}

QByteArray PdfObjects::streamOf(const QJsonValue &reference) const
{
    const QJsonObject stream = m_objects[u"obj:"_s + reference.toString()].toObject()[u"stream"_s].toObject();
    return QByteArray::fromBase64(stream[u"data"_s].toString().toLatin1());
}

QJsonObject PdfObjects::catalog() const
{
    return in(m_objects[u"trailer"_s].toObject()[u"value"_s], u"/Root"_s).toObject();
}

QJsonObject PdfObjects::info() const
{
    return in(m_objects[u"trailer"_s].toObject()[u"value"_s], u"/Info"_s).toObject();
}

QJsonArray PdfObjects::pages() const
{
    return in(catalog()[u"/Pages"_s], u"/Kids"_s).toArray();
}

void PdfObjects::change(const std::function<void(QJsonObject &object)> &change)
{
    for (const QString &name : m_objects.keys()) {
        QJsonObject object = m_objects[name].toObject();
        if (object.contains(u"stream"_s)) {
            QJsonObject stream = object[u"stream"_s].toObject();
            QJsonObject dictionary = stream[u"dict"_s].toObject();
            change(dictionary);
            stream[u"dict"_s] = dictionary;
            object[u"stream"_s] = stream;
        } else if (object[u"value"_s].isObject()) {
            QJsonObject value = object[u"value"_s].toObject();
            change(value);
            object[u"value"_s] = value;
        }
        m_objects[name] = object;
    }
}

void PdfObjects::changeStreams(const std::function<void(QByteArray &bytes)> &change)
{
    for (const QString &name : m_objects.keys()) {
        QJsonObject object = m_objects[name].toObject();
        if (!object.contains(u"stream"_s))
            continue;
        QJsonObject stream = object[u"stream"_s].toObject();
        QByteArray bytes = QByteArray::fromBase64(stream[u"data"_s].toString().toLatin1());
        change(bytes);
        stream[u"data"_s] = QString::fromLatin1(bytes.toBase64());
        object[u"stream"_s] = stream;
        m_objects[name] = object;
    }
}

} // namespace attune::test
