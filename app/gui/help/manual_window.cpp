// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/help/manual_window.h"

#include "app/gui/help/manual_browser.h"
#include "app/gui/help/manual_pages.h"
#include "app/gui/theme/icons.h"
#include "app/gui/theme/tokens.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

namespace partway {

namespace {

constexpr int targetRole = Qt::UserRole;
constexpr int sideWidth = 256;

} // namespace

ManualWindow::ManualWindow(QString language, Opener open)
    : m_language(std::move(language))
    , m_open(std::move(open))
{
    setWindowTitle(tr("Manual of Partway"));
    QWidget *side = makeSide(); // before the page: Tab goes the way the eye does
    m_page = new ManualBrowser(this);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_page, 1);
    right->addWidget(makeStrip());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1);
    row->addWidget(side);
    row->addLayout(right, 1);
    setMinimumSize(640, 400);
    resize(1000, 720);
    listPages();
    connect(m_page, &ManualBrowser::pageShown, this, &ManualWindow::onPageShown);
    connect(m_page, &ManualBrowser::addressAsked, this, &ManualWindow::onAddress);
    connect(m_page, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_search, &QLineEdit::textChanged, this, &ManualWindow::onSearch);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (const QTreeWidgetItem *first = m_contents->topLevelItem(0))
            showPage(first->data(0, targetRole).toString());
        m_page->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_contents, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item)
            showPage(item->data(0, targetRole).toString());
    });
    auto *find = new QShortcut(QKeySequence(QKeySequence::Find), this);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    auto *close = new QShortcut(QKeySequence(QKeySequence::Close), this);
    connect(close, &QShortcut::activated, this, &QWidget::close);
}

QWidget *ManualWindow::makeSide()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(sideWidth);
    m_search = new QLineEdit(side);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the manual"));
    m_search->setClearButtonEnabled(true);
    m_back = new QToolButton(side);
    m_back->setText(tr("Back"));
    m_back->setToolTip(tr("The page before (Alt+Left)"));
    m_back->setEnabled(false);
    connect(m_back, &QToolButton::clicked, this, [this] { m_page->backward(); });
    m_contents = new QTreeWidget(side);
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setHeaderHidden(true);
    m_contents->setRootIsDecorated(false);
    m_contents->setIndentation(16);
    m_contents->setTextElideMode(Qt::ElideRight);
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->viewport()->setAutoFillBackground(false);
    m_contents->setAutoFillBackground(false);
    m_nothing = new QLabel(tr("No page has all of these words."), side);
    m_nothing->setWordWrap(true);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->hide();
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_search, 1);
    top->addWidget(m_back);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addLayout(top);
    column->addWidget(m_nothing);
    column->addWidget(m_contents, 1);
    return side;
}

QWidget *ManualWindow::makeStrip()
{
    m_strip = new QWidget(this);
    m_address = new QLabel(m_strip);
    m_address->setTextFormat(Qt::PlainText);
    m_address->setWordWrap(true);
    auto *stay = new QPushButton(tr("Cancel"), m_strip);
    m_openAddress = new QPushButton(tr("Open in the browser"), m_strip);
    auto *row = new QHBoxLayout(m_strip);
    row->setContentsMargins(24, 8, 16, 8);
    row->setSpacing(8);
    row->addWidget(m_address, 1);
    row->addWidget(stay);
    row->addWidget(m_openAddress);
    m_strip->hide();
    connect(m_openAddress, &QPushButton::clicked, this, &ManualWindow::openAddress);
    connect(stay, &QPushButton::clicked, m_strip, &QWidget::hide);
    return m_strip;
}

void ManualWindow::showPage(const QString &nameAndAnchor)
{
    m_page->showPage(m_language, nameAndAnchor);
    m_strip->hide();
}

void ManualWindow::listPages()
{
    const QSignalBlocker quiet(m_contents);
    const QStringList words = manual::wordsIn(m_search->text());
    m_contents->clear();
    for (const QString &name : manual::pageNames()) {
        const QString text = manual::pageText(m_language, name);
        if (!manual::holdsAll(text, words))
            continue;
        QTreeWidgetItem *page = nullptr;
        const QList<manual::Heading> headings = manual::headingsIn(text);
        for (const manual::Heading &heading : headings) {
            if (heading.level > 2)
                continue;
            auto *item = page ? new QTreeWidgetItem(page) : new QTreeWidgetItem(m_contents);
            item->setText(0, heading.text);
            item->setToolTip(0, heading.text);
            item->setSizeHint(0, {0, page ? 26 : 30});
            item->setData(0, targetRole, page ? name + QLatin1Char('#') + heading.anchor : name);
            page = page ? page : item;
        }
    }
    m_nothing->setVisible(m_contents->topLevelItemCount() == 0);
    onPageShown();
}

void ManualWindow::onPageShown()
{
    const QSignalBlocker quiet(m_contents);
    const QString name = m_page->pageName();
    const QTreeWidgetItem *current = m_contents->currentItem();
    const QString chosen = current ? current->data(0, targetRole).toString() : QString();
    for (int i = 0; i < m_contents->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_contents->topLevelItem(i);
        const bool isShown = item->data(0, targetRole).toString() == name;
        item->setExpanded(isShown);
        if (isShown && chosen.section(QLatin1Char('#'), 0, 0) != name)
            m_contents->setCurrentItem(item);
    }
}

void ManualWindow::onSearch()
{
    listPages();
    m_page->markWords(manual::wordsIn(m_search->text()));
}

void ManualWindow::onAddress(const QUrl &address)
{
    // Whoever wrote the page: an address of another kind is nothing for a browser.
    if (address.scheme() != QLatin1String("https"))
        return;
    m_waiting = address;
    m_address->setText(tr("This link leads out of the manual: %1").arg(address.toString(QUrl::FullyEncoded)));
    m_strip->show();
    m_openAddress->setFocus(Qt::OtherFocusReason);
}

void ManualWindow::openAddress()
{
    if (m_open(m_waiting)) {
        m_strip->hide();
        return;
    }
    m_address->setText(
        tr("No browser could be opened. The page is at %1.").arg(m_waiting.toString(QUrl::FullyEncoded)));
}

void ManualWindow::paintEvent(QPaintEvent *)
{
    const Tokens t = tokensFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.sideBar);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(QRect(mirrored ? width() - sideWidth - 1 : sideWidth, 0, 1, height()), t.line);
}

void ManualWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace partway
