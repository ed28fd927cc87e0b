// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QDrag>
#include <QLabel>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>

#include <cstdio>

namespace {

/// A program of its own whose window is nothing but files to be dragged: a press and a little way start a
/// drag of the window system. Says on its output what became of each.
class DragSource : public QLabel
{
public:
    explicit DragSource(const QList<QUrl> &urls)
        : QLabel(QStringLiteral("Drag me"))
        , m_urls(urls)
    {
        setWindowTitle(QStringLiteral("partway drag source"));
        setAlignment(Qt::AlignCenter);
    }

protected:
    void mousePressEvent(QMouseEvent *event) override { m_pressed = event->pos(); }
    void mouseMoveEvent(QMouseEvent *event) override
    {
        if ((event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance())
            return;
        auto *files = new QMimeData;
        files->setUrls(m_urls);
        auto *drag = new QDrag(this);
        drag->setMimeData(files);
        const Qt::DropAction action = drag->exec(Qt::CopyAction | Qt::MoveAction, Qt::MoveAction);
        std::puts(action == Qt::CopyAction ? "copied" : action == Qt::IgnoreAction ? "refused" : "moved");
        std::fflush(stdout);
    }

private:
    QList<QUrl> m_urls;
    QPoint m_pressed;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QList<QUrl> urls;
    const QStringList arguments = QApplication::arguments().mid(1);
    for (const QString &path : arguments)
        urls.append(QUrl::fromLocalFile(path));
    DragSource source(urls);
    source.resize(200, 100);
    source.show();
    return QApplication::exec();
}
