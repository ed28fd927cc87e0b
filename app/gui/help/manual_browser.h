// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace partway {

/// Shows pages of the manual. Loads from the program's own resources and from nowhere else, whatever a page
/// names.
class ManualBrowser : public QTextBrowser
{
    Q_OBJECT
public:
    explicit ManualBrowser(QWidget *parent = nullptr);

    /// In that language; an anchor may follow after "#".
    void showPage(const QString &language, const QString &nameAndAnchor);
    /// Of the page that is shown: "part-map".
    [[nodiscard]] QString pageName() const;
    /// Marks them all, and brings the first into sight unless one is.
    void markWords(const QStringList &words);
    void goToAnchor(const QString &anchor);

    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void pageShown();
    /// A link out of the manual was followed.
    void addressAsked(const QUrl &address);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void dress();
    void fitPictures();
    void onAnchor(const QUrl &link);

    QUrl m_shown;
    QStringList m_words;
};

} // namespace partway
