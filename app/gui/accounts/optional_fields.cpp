// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/accounts/optional_fields.h"

#include "app/gui/accounts/form_rows.h"
#include "app/gui/accounts/noted_field.h"
#include "app/text/quantities_text.h"
#include "core/s3/share_link.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QLocale>

namespace partway {

namespace {

constexpr double highestPrice = 100'000; ///< US dollars: beyond it somebody mistook the unit

bool hasSharePages(const ProviderProfile &profile) { return profile.id == QLatin1String("storj"); }
bool deletesByItself(const ProviderProfile &profile) { return profile.autoAbortHours.has_value(); }

QString whyNoShareKey(const QString &text)
{
    if (looksLikeAccessGrant(text))
        return OptionalFields::tr(
            "This is an access grant: it can decrypt your files and must not stand in a link. Share with it "
            "at Storj, and paste the public access key, or a share link, that comes of it.");
    if (text.contains(QLatin1Char('/')))
        return OptionalFields::tr("This is no share link of Storj's. Paste one that begins with "
                                  "https://link.storjshare.io/, or the access key in it.");
    return OptionalFields::tr("This is no access key: it has letters and digits only.");
}

QString priceText(double price) { return QLocale().toString(price, 'f', 2); }

} // namespace

OptionalFields::OptionalFields(FormRows &rows, QWidget *parent)
    : QObject(parent)
    , m_price(new QLineEdit(parent))
    , m_keepAlive(new QCheckBox(tr("Keep paused &uploads alive"), parent))
    , m_shareKey(new QLineEdit(parent))
    , m_priceRow(new NotedField(m_price, parent))
    , m_keepAliveRow(new NotedField(m_keepAlive, parent))
    , m_shareKeyRow(new NotedField(m_shareKey, parent))
{
    m_price->setAccessibleName(tr("Price of a stored terabyte a month"));
    m_price->setMaxLength(20);
    m_priceRow->setNote(
        tr("US dollars for a terabyte (10¹² bytes) and month. Empty: as the provider lists it."));
    m_shareKey->setAccessibleName(tr("Share key"));
    m_shareKey->setMaxLength(200);
    m_shareKey->setPlaceholderText(tr("optional"));
    m_shareKeyRow->setNote(
        tr("A public, read-only access key made with Storj's sharing. It stands in every share "
           "link, so it must never be this account's own key."));
    rows.add(tr("P&rice"), m_priceRow, m_price);
    rows.add({}, m_keepAliveRow, m_keepAlive);
    rows.add(tr("S&hare key"), m_shareKeyRow, m_shareKey);
    connect(m_price, &QLineEdit::textChanged, this, [this] { onEdited(m_priceRow); });
    connect(m_keepAlive, &QCheckBox::toggled, this, [this] { onEdited(m_keepAliveRow); });
    connect(m_shareKey, &QLineEdit::textChanged, this, [this] { onEdited(m_shareKeyRow); });
}

void OptionalFields::onEdited(NotedField *field)
{
    field->setProblem({});
    Q_EMIT edited();
}

void OptionalFields::setProfile(const ProviderProfile &profile)
{
    m_profile = profile;
    m_price->setPlaceholderText(profile.pricePerTbMonthUsd ? priceText(*profile.pricePerTbMonthUsd)
                                                           : tr("not known"));
    m_keepAlive->setEnabled(canKeepAlive(profile));
    if (!canKeepAlive(profile))
        m_keepAlive->setChecked(false);
    if (!deletesByItself(profile))
        return;
    const QString after = formatDuration(std::chrono::hours(*profile.autoAbortHours));
    m_keepAliveRow->setNote(
        canKeepAlive(profile)
            ? tr("This store deletes an upload %1 after its last part. One more part of a paused upload is "
                 "sent "
                 "before that, again and again: it costs that traffic, and the computer has to be on.")
                  .arg(after)
            : tr("This store deletes an unfinished upload %1 after it was begun, whatever is sent: it cannot "
                 "be "
                 "kept alive.")
                  .arg(after));
}

void OptionalFields::show(const Account &account)
{
    m_price->setText(account.pricePerTbMonthUsd ? priceText(*account.pricePerTbMonthUsd) : QString());
    m_keepAlive->setChecked(account.keepAlive && canKeepAlive(m_profile));
    m_shareKey->setText(account.shareKey);
}

std::optional<double> OptionalFields::price() const
{
    const QString typed = m_price->text().trimmed();
    bool isNumber = false;
    double price = QLocale().toDouble(typed, &isNumber);
    if (!isNumber)
        price = QLocale::c().toDouble(typed, &isNumber);
    return isNumber && price >= 0 && price <= highestPrice ? std::optional(price) : std::nullopt;
}

void OptionalFields::writeTo(Account &account) const
{
    account.pricePerTbMonthUsd = price();
    account.keepAlive = m_keepAlive->isChecked() && canKeepAlive(m_profile);
    // Not what was typed: an access grant would be a secret on the disk.
    account.shareKey =
        hasSharePages(m_profile) ? shareKeyIn(m_shareKey->text()).value_or(QString()) : QString();
}

QList<QWidget *> OptionalFields::rows() const
{
    QList<QWidget *> list{m_priceRow};
    if (deletesByItself(m_profile))
        list.append(m_keepAliveRow);
    if (hasSharePages(m_profile))
        list.append(m_shareKeyRow);
    return list;
}

bool OptionalFields::areSet() const
{
    Account account;
    writeTo(account);
    return !m_price->text().trimmed().isEmpty() || account.keepAlive || !account.shareKey.isEmpty();
}

NotedField *OptionalFields::findProblem()
{
    const bool priceIsFine = m_price->text().trimmed().isEmpty() || price();
    const QString key = m_shareKey->text().trimmed();
    const bool keyIsFine = !hasSharePages(m_profile) || key.isEmpty() || shareKeyIn(key);
    m_priceRow->setProblem(
        priceIsFine ? QString() : tr("This is no price. It is a number such as %1.").arg(priceText(7)));
    m_shareKeyRow->setProblem(keyIsFine ? QString() : whyNoShareKey(key));
    if (!priceIsFine)
        return m_priceRow;
    return keyIsFine ? nullptr : m_shareKeyRow;
}

void OptionalFields::refuseShareKey()
{
    m_shareKeyRow->setProblem(
        tr("This is the account's own access key. It would stand in every link. Make a public, "
           "read-only key with Storj's sharing."));
    m_shareKey->setFocus();
}

} // namespace partway
