// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/intake/store_questions.h"

#include <QObject>
#include <QSet>
#include <QStringList>

#include <functional>

namespace partway {

/// Finds names that are free beside objects that are to stay: "file (2).ext". One listing for each; where it
/// cannot be listed, the first name that is free here is taken. Its end gives it up.
class FreeNames : public QObject
{
    Q_OBJECT
public:
    /// `isTakenHere`: by this lot or by the queue.
    FreeNames(StorePort &store, CredentialStore &credentials, const Account &account, QString bucket,
              std::function<bool(const QString &)> isTakenHere, QObject *parent = nullptr);

    void find(const QStringList &keys);

Q_SIGNALS:
    /// Once, from the event loop: one for each key, all different.
    void found(const QStringList &freeKeys);

private:
    void onListed(qsizetype index, const Result<Answer> &answer);

    StoreQuestions m_questions;
    QString m_bucket;
    std::function<bool(const QString &)> m_isTakenHere;
    QStringList m_keys;
    QStringList m_free;
    QSet<QString> m_given;
    qsizetype m_open = 0;
};

} // namespace partway
