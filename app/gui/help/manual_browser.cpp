// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/help/manual_browser.h"

#include "app/gui/help/manual_pages.h"
#include "app/gui/theme/tokens.h"

#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QFontDatabase>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>

#include <algorithm>

namespace partway {

namespace {

constexpr int textWidth = 720;

/// A page, or a picture in one, of the program's own.
bool isOfManual(const QUrl &url)
{
    const QString path = url.path();
    const bool isThere =
        path.startsWith(QLatin1String("/manual/")) || path.startsWith(QLatin1String("/screenshots/"));
    return url.scheme() == QLatin1String("qrc") && isThere && !path.contains(QLatin1String("/../"));
}

int headingSize(int base, int level) { return level == 1 ? base + 9 : level == 2 ? base + 3 : base; }

void dressHeading(QTextCursor cursor, const QTextBlock &block, int base)
{
    QTextBlockFormat format = block.blockFormat();
    format.setTopMargin(block == block.document()->begin() ? 4 : 20);
    format.setBottomMargin(6);
    cursor.setBlockFormat(format);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    QTextCharFormat letters;
    letters.setProperty(QTextFormat::FontPixelSize, headingSize(base, block.blockFormat().headingLevel()));
    letters.setFontWeight(QFont::DemiBold);
    cursor.setCharFormat(letters); // instead of what the importer gave, whose size would win
}

bool hasPicture(const QTextBlock &block)
{
    return block.begin() != block.end() && block.begin().fragment().charFormat().isImageFormat();
}

} // namespace

ManualBrowser::ManualBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Page of the manual"));
    connect(this, &QTextBrowser::anchorClicked, this, &ManualBrowser::onAnchor);
    connect(this, &QTextBrowser::sourceChanged, this, [this](const QUrl &url) {
        m_shown = url; // source() may still be the page before
        dress();
        Q_EMIT pageShown();
    });
}

void ManualBrowser::showPage(const QString &language, const QString &nameAndAnchor)
{
    const QString name = nameAndAnchor.section(QLatin1Char('#'), 0, 0);
    const QUrl url(QStringLiteral("qrc:/manual/%1/%2.md").arg(language, name));
    if (m_shown != url) {
        if (m_shown.isEmpty())
            m_shown = url; // what pictures are named from while the first page is read
        setSource(url);
    }
    goToAnchor(nameAndAnchor.section(QLatin1Char('#'), 1));
}

QString ManualBrowser::pageName() const { return QFileInfo(m_shown.path()).completeBaseName(); }

QVariant ManualBrowser::loadResource(int, const QUrl &name)
{
    const QUrl url = m_shown.resolved(name);
    if (!isOfManual(url))
        return {};
    QFile file(QLatin1Char(':') + url.path());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray content = file.readAll();
    if (url.path().endsWith(QLatin1String(".png")))
        return QImage::fromData(content);
    return content;
}

void ManualBrowser::onAnchor(const QUrl &link)
{
    const QUrl url = m_shown.resolved(link);
    if (!isOfManual(url)) {
        Q_EMIT addressAsked(url);
        return;
    }
    if (const QUrl page = url.adjusted(QUrl::RemoveFragment); page != m_shown)
        setSource(page);
    goToAnchor(url.fragment());
}

void ManualBrowser::goToAnchor(const QString &anchor)
{
    if (anchor.isEmpty())
        return;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || manual::anchorOf(block.text()) != anchor)
            continue;
        QTextCursor cursor(block);
        setTextCursor(cursor);
        verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect(cursor).top() - 12);
        return;
    }
}

void ManualBrowser::markWords(const QStringList &words)
{
    m_words = words;
    QList<QTextEdit::ExtraSelection> marks;
    const Tokens t = tokensFor(palette());
    for (const QString &word : words) {
        QTextCursor found = document()->find(word);
        while (!found.isNull()) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = found;
            mark.format.setBackground(mixed(t.panel, t.attention, 0.35));
            marks.append(mark);
            found = document()->find(word, found);
        }
    }
    setExtraSelections(marks);
    const QRect sight = viewport()->rect();
    const auto isSeen = [&](const QTextEdit::ExtraSelection &mark) {
        return sight.contains(cursorRect(mark.cursor));
    };
    if (marks.isEmpty() || std::any_of(marks.cbegin(), marks.cend(), isSeen))
        return;
    const auto first = std::min_element(marks.cbegin(), marks.cend(), [](const auto &a, const auto &b) {
        return a.cursor.position() < b.cursor.position();
    });
    verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect(first->cursor).top() -
                                  viewport()->height() / 3);
}

void ManualBrowser::dress()
{
    const Tokens t = tokensFor(palette());
    const int base = QFontInfo(font()).pixelSize();
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    // It is written from the left in each of its languages.
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    document()->setDefaultTextOption(option);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        if (block.blockFormat().headingLevel() > 0) {
            dressHeading(cursor, block, base);
            continue;
        }
        QTextBlockFormat format;
        const bool isCode = block.blockFormat().hasProperty(QTextFormat::BlockCodeFence) ||
                            block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage);
        const bool inTable = cursor.currentTable() != nullptr;
        format.setBottomMargin(isCode || inTable ? 0 : block.textList() ? 4 : 10);
        format.setLineHeight(hasPicture(block) ? 100
                             : isCode          ? 120
                                               : 130,
                             QTextBlockFormat::ProportionalHeight);
        if (isCode)
            format.setBackground(t.sideBar);
        cursor.mergeBlockFormat(format);
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextFragment piece = at.fragment();
            QTextCharFormat letters;
            if (piece.charFormat().isAnchor())
                letters.setForeground(t.confirmed);
            if (piece.charFormat().fontFixedPitch()) {
                letters.setFontFamilies(fixed.families());
                letters.setBackground(t.sideBar);
            }
            if (piece.charFormat().fontWeight() > QFont::Normal)
                letters.setFontWeight(QFont::DemiBold);
            QTextCursor part(block);
            part.setPosition(piece.position());
            part.setPosition(piece.position() + piece.length(), QTextCursor::KeepAnchor);
            part.mergeCharFormat(letters);
        }
    }
    for (QTextFrame *frame : document()->rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderBrush(t.line);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setCellPadding(5);
        format.setCellSpacing(0);
        format.setBottomMargin(10);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        table->setFormat(format);
    }
    QTextFrameFormat page = document()->rootFrame()->frameFormat();
    const int side = std::max(24, (viewport()->width() - textWidth) / 2);
    page.setLeftMargin(side);
    page.setRightMargin(side);
    page.setTopMargin(16);
    page.setBottomMargin(24);
    document()->rootFrame()->setFrameFormat(page);
    document()->setDocumentMargin(0);
    fitPictures();
    markWords(m_words);
}

void ManualBrowser::fitPictures()
{
    const int room = std::min(textWidth, viewport()->width() - 48);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextFragment piece = at.fragment();
            if (!piece.charFormat().isImageFormat())
                continue;
            QTextImageFormat format = piece.charFormat().toImageFormat();
            const QImage picture =
                loadResource(QTextDocument::ImageResource, QUrl(format.name())).value<QImage>();
            const int width = std::min(picture.width(), room);
            format.setWidth(width);
            if (picture.width() > 0)
                format.setHeight(double(picture.height()) * width / picture.width());
            QTextCursor cursor(block);
            cursor.setPosition(piece.position());
            cursor.setPosition(piece.position() + piece.length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(format);
        }
    }
}

void ManualBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_shown.isEmpty())
        dress();
}

void ManualBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (!m_shown.isEmpty() && event->oldSize().width() != event->size().width())
        dress();
}

} // namespace partway
