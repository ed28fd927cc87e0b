// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/intake/free_names.h"

#include "app/gui/intake/conflict_policy.h"

#include <utility>

namespace partway {

FreeNames::FreeNames(StorePort &store, CredentialStore &credentials, const Account &account, QString bucket,
                     std::function<bool(const QString &)> isTakenHere, QObject *parent)
    : QObject(parent)
    , m_questions(store, credentials, account)
    , m_bucket(std::move(bucket))
    , m_isTakenHere(std::move(isTakenHere))
{
}

void FreeNames::find(const QStringList &keys)
{
    m_keys = keys;
    m_free = keys;
    m_open = keys.size();
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const QString second = numberedKey(keys.at(i), 2);
        ListObjects call;
        call.bucket = m_bucket;
        call.prefix = second.left(second.lastIndexOf(QLatin1String("(2)")) + 1);
        m_questions.ask(call, [this, i](const Result<Answer> &answer) { onListed(i, answer); });
    }
    if (keys.isEmpty())
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT found({}); }, Qt::QueuedConnection);
}

void FreeNames::onListed(qsizetype index, const Result<Answer> &answer)
{
    QSet<QString> there;
    if (const auto *page = answer ? std::get_if<ObjectsPage>(&*answer) : nullptr) {
        for (const ObjectEntry &object : page->objects)
            there.insert(object.key);
    }
    const QString key = freeKey(m_keys.at(index), [this, &there](const QString &name) {
        return there.contains(name) || m_given.contains(name) || m_isTakenHere(name);
    });
    m_given.insert(key);
    m_free[index] = key;
    if (--m_open == 0)
        Q_EMIT found(m_free);
}

} // namespace partway
