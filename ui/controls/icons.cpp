#include "ui/controls/icons.h"

#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace attune {

namespace {

QPixmap drawn(const QString &name, QSize size, const QColor &color)
{
    QSvgRenderer drawing(QLatin1String(":/icons/") + name + QLatin1String(".svg"));
    Q_ASSERT_X(drawing.isValid(), "paintIcon", "there is no such icon");
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawing.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    return pixmap;
}

} // namespace

void paintIcon(QPainter &painter, const QRect &box, const QString &name, const QColor &color)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QSize size = (QSizeF(box.size()) * ratio).toSize();
    const QString key = QStringLiteral("%1/%2/%3").arg(name, color.name()).arg(size.width());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = drawn(name, size, color);
        QPixmapCache::insert(key, pixmap);
    }
    painter.drawPixmap(box, pixmap);
}

} // namespace attune
