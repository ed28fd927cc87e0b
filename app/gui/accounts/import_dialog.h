// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/import/import_source.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace partway {

/// An account that is there already, as far as it matters for finding it again in a file.
struct KnownAccount
{
    QString name;
    QUrl url;
    QByteArray accessKeyId; ///< empty: not known
    QString awsProfile;
};

bool isSame(const KnownAccount &known, const FoundAccount &found);

/// Shows what other programs' files hold, and lets a person choose what to take over.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ImportDialog(QWidget *parent);

    /// Accounts that need not be taken over. To be said before the sources.
    void setKnown(const QList<KnownAccount> &known) { m_known = known; }
    void setSources(const QList<ImportSource> &sources);
    void addSource(const ImportSource &source);
    [[nodiscard]] QList<FoundAccount> chosen() const;

Q_SIGNALS:
    void fileChosen(const QString &fileName);
    void importAsked(const QList<partway::FoundAccount> &accounts);

private:
    struct Choice
    {
        QCheckBox *box;
        FoundAccount account;
    };
    void addHeading(const ImportSource &source);
    void addAccount(const FoundAccount &account);
    [[nodiscard]] QLabel *addLine(const QString &text, int indent);
    void shrinkToText();
    void chooseFile();
    void refresh();

    QLabel *m_intro;
    QVBoxLayout *m_column;
    QScrollArea *m_area = nullptr;
    QPushButton *m_import;
    QList<KnownAccount> m_known;
    QList<Choice> m_choices;
};

} // namespace partway
