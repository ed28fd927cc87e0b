// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;
class QTreeWidget;

namespace partway {

class ManualBrowser;

/// The manual in a window of its own, beside the program's: contents and search on one side, the page on the
/// other. A link out of it is shown before the browser gets it.
class ManualWindow : public QWidget
{
    Q_OBJECT
public:
    using Opener = std::function<bool(const QUrl &)>;

    ManualWindow(QString language, Opener open);

    void showPage(const QString &nameAndAnchor);

    [[nodiscard]] ManualBrowser *page() const { return m_page; }
    [[nodiscard]] QTreeWidget *contents() const { return m_contents; }
    [[nodiscard]] QLineEdit *search() const { return m_search; }
    /// Where an address stands that waits to be opened; hidden otherwise.
    [[nodiscard]] QWidget *addressStrip() const { return m_strip; }
    [[nodiscard]] QPushButton *openButton() const { return m_openAddress; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeSide();
    QWidget *makeStrip();
    void listPages();
    void onPageShown();
    void onSearch();
    void onAddress(const QUrl &address);
    void openAddress();

    QString m_language;
    Opener m_open;
    QLineEdit *m_search = nullptr;
    QToolButton *m_back = nullptr;
    QTreeWidget *m_contents = nullptr;
    QLabel *m_nothing = nullptr;
    ManualBrowser *m_page = nullptr;
    QWidget *m_strip = nullptr;
    QLabel *m_address = nullptr;
    QPushButton *m_openAddress = nullptr;
    QUrl m_waiting;
};

} // namespace partway
