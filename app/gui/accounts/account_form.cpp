// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/accounts/account_form.h"

#include "app/accounts/environment_account.h"
#include "app/gui/accounts/ca_file_field.h"
#include "app/gui/accounts/form_rows.h"
#include "app/gui/accounts/noted_field.h"
#include "app/gui/accounts/optional_fields.h"
#include "app/text/error_sentence.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHostAddress>
#include <QLineEdit>

#include <utility>

namespace partway {

namespace {

constexpr int regionRole = Qt::UserRole + 1; ///< of an AWS profile

} // namespace

QString endpointWarning(const Endpoint &endpoint)
{
    const QString host = endpoint.url.host();
    const bool loopback = host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
    if (endpoint.url.scheme() != QLatin1String("http") || loopback)
        return {};
    return AccountForm::tr(
        "http:// sends everything in the clear: anyone on the way can read the files. Use https:// "
        "where the store offers it.");
}

AccountForm::AccountForm(FormRows &rows, QWidget *parent)
    : QObject(parent)
    , m_provider(new QComboBox(parent))
    , m_name(new QLineEdit(parent))
    , m_account(new QLineEdit(parent))
    , m_host(new QLineEdit(parent))
    , m_endpoint(new QLineEdit(parent))
    , m_region(new QComboBox(parent))
    , m_keysFrom(new QComboBox(parent))
    , m_addressing(new QComboBox(parent))
{
    const QList<ProviderProfile> profiles = shippedProviderProfiles();
    for (const ProviderProfile &profile : profiles)
        m_provider->addItem(profile.id == QLatin1String("other") ? tr("Other S3-compatible") : profile.name,
                            profile.id);
    build(rows, parent);
    connect(m_provider, &QComboBox::activated, this, &AccountForm::onProviderChosen);
    connect(m_account, &QLineEdit::editingFinished, this, &AccountForm::splitPastedAccount);
    connect(m_addressing, &QComboBox::activated, this, &AccountForm::edited);
    connect(m_keysFrom, &QComboBox::activated, this, &AccountForm::onKeysFromChosen);
    connect(m_region, &QComboBox::currentTextChanged, this, [this] { onEdited(m_regionRow); });
    const std::pair<QLineEdit *, NotedField *> fields[] = {{m_name, m_nameRow},
                                                           {m_account, m_accountRow},
                                                           {m_host, m_hostRow},
                                                           {m_endpoint, m_endpointRow},
                                                           {m_caFile, m_caFileRow}};
    for (const auto &[edit, row] : fields)
        connect(edit, &QLineEdit::textChanged, this, [this, shown = row] { onEdited(shown); });
    connect(m_optional, &OptionalFields::edited, this, &AccountForm::edited);
    setAwsProfiles({});
    onProviderChosen();
}

void AccountForm::build(FormRows &rows, QWidget *parent)
{
    auto *caFile = new CaFileField(parent);
    m_caFile = caFile->edit();
    m_provider->setAccessibleName(tr("Provider"));
    m_name->setAccessibleName(tr("Name of the account"));
    m_name->setMaxLength(100);
    m_account->setAccessibleName(tr("Account ID"));
    m_host->setAccessibleName(tr("Server"));
    m_host->setPlaceholderText(QStringLiteral("s3.example.com"));
    m_host->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_endpoint->setAccessibleName(tr("Endpoint"));
    m_endpoint->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_region->setEditable(true);
    m_region->setInsertPolicy(QComboBox::NoInsert);
    m_region->setAccessibleName(tr("Region"));
    m_region->lineEdit()->setFrame(false);
    m_region->lineEdit()->setAccessibleName(m_region->accessibleName());
    m_keysFrom->setAccessibleName(tr("Where its keys are"));
    m_addressing->addItem(tr("Bucket in the path"), int(Addressing::Path));
    m_addressing->addItem(tr("Bucket in the host name"), int(Addressing::Virtual));
    m_addressing->setAccessibleName(tr("Addressing"));
    for (QComboBox *box : {m_provider, m_region, m_keysFrom, m_addressing}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
    }
    m_nameRow = new NotedField(m_name, parent);
    m_accountRow = new NotedField(m_account, parent);
    m_hostRow = new NotedField(m_host, parent);
    m_endpointRow = new NotedField(m_endpoint, parent);
    m_regionRow = new NotedField(m_region, parent);
    m_caFileRow = new NotedField(caFile, parent, m_caFile);
    rows.add(tr("&Provider"), m_provider);
    rows.add(tr("&Name"), m_nameRow, m_name);
    rows.add(tr("Account &ID"), m_accountRow, m_account);
    rows.add(tr("Ser&ver"), m_hostRow, m_host);
    rows.add(tr("&Endpoint"), m_endpointRow, m_endpoint);
    rows.add(tr("Re&gion"), m_regionRow, m_region);
    rows.add(tr("Keys &from"), m_keysFrom);
    rows.add(tr("&Addressing"), m_addressing);
    rows.add(tr("&CA file"), m_caFileRow, m_caFile);
    m_optional = new OptionalFields(rows, parent);
}

QList<QWidget *> AccountForm::mainRows() const
{
    const ProviderFields fields = fieldsFor(chosenProfile());
    QList<QWidget *> rows{m_provider, m_nameRow};
    const std::pair<FieldPlace, NotedField *> places[] = {{fields.account, m_accountRow},
                                                          {fields.host, m_hostRow},
                                                          {fields.endpoint, m_endpointRow},
                                                          {fields.region, m_regionRow}};
    for (const auto &[place, row] : places)
        if (place == FieldPlace::Shown)
            rows.append(row);
    if (m_keysFrom->count() > 1 && (chosenProfile().id == QLatin1String("aws") || keysAreInProfile()))
        rows.append(m_keysFrom);
    return rows;
}

QList<QWidget *> AccountForm::moreRows() const
{
    const ProviderFields fields = fieldsFor(chosenProfile());
    QList<QWidget *> rows;
    if (fields.endpoint == FieldPlace::More)
        rows.append(m_endpointRow);
    if (fields.region == FieldPlace::More)
        rows.append(m_regionRow);
    return rows + QList<QWidget *>{m_addressing, m_caFileRow} + m_optional->rows();
}

bool AccountForm::keysAreInProfile() const { return !m_keysFrom->currentData().toString().isEmpty(); }

bool AccountForm::wantsMore() const
{
    const ProviderProfile profile = chosenProfile();
    const ProviderFields fields = fieldsFor(profile);
    const QString region = m_region->currentText();
    return profile.id == QLatin1String("other") || !m_caFile->text().isEmpty() || m_optional->areSet() ||
           m_addressing->currentData().toInt() != int(profile.addressing) ||
           (fields.endpoint == FieldPlace::More && !m_endpoint->text().isEmpty()) ||
           (fields.region == FieldPlace::More && region != profile.defaultRegion);
}

void AccountForm::setAwsProfiles(const QList<AwsProfile> &profiles)
{
    m_keysFrom->clear();
    m_keysFrom->addItem(tr("The keychain; enter them below"), QString());
    for (const AwsProfile &profile : profiles)
        addProfile(profile.name, profile.region);
    Q_EMIT rowsChanged();
}

void AccountForm::addProfile(const QString &name, const QString &region)
{
    m_keysFrom->addItem(tr("Profile “%1” of the AWS files").arg(plainLine(name, 60)), name);
    m_keysFrom->setItemData(m_keysFrom->count() - 1, region, regionRole);
}

void AccountForm::onKeysFromChosen()
{
    if (const QString region = m_keysFrom->currentData(regionRole).toString(); !region.isEmpty())
        m_region->setEditText(region);
    Q_EMIT rowsChanged();
}

ProviderProfile AccountForm::chosenProfile() const
{
    return providerProfile(m_provider->currentData().toString());
}

void AccountForm::onProviderChosen()
{
    const ProviderProfile profile = chosenProfile();
    const ProviderFields fields = fieldsFor(profile);
    if (m_name->text().isEmpty() || m_name->text() == m_suggestedName) {
        m_suggestedName = profile.id == QLatin1String("other")
                              ? QString()
                              : profile.name.section(QLatin1String(" ("), 0, 0);
        m_name->setText(m_suggestedName);
    }
    const bool known = fields.endpoint == FieldPlace::Shown && profile.id != QLatin1String("other");
    m_endpoint->setText(known ? profile.endpointTemplate : QString());
    m_region->clear();
    m_region->addItems(profile.regions);
    m_region->setEditText(profile.defaultRegion);
    m_addressing->setCurrentIndex(m_addressing->findData(int(profile.addressing)));
    m_keysFrom->setCurrentIndex(0);
    m_optional->setProfile(profile);
    for (NotedField *row : {m_nameRow, m_accountRow, m_hostRow, m_endpointRow})
        row->setProblem({});
    refreshNotes();
    Q_EMIT rowsChanged();
    Q_EMIT edited();
}

void AccountForm::onEdited(NotedField *field)
{
    field->setProblem({});
    refreshNotes();
    Q_EMIT edited();
}

// What the parts come to, below the last of them; a warning there as well.
void AccountForm::refreshNotes()
{
    const ProviderFields fields = fieldsFor(chosenProfile());
    const QString endpoint = endpointText();
    EndpointWish wish;
    wish.url = endpoint;
    const auto checked = endpointFrom(wish);
    const QString warning = checked ? endpointWarning(*checked) : QString();
    const bool derived = m_endpoint->text().trimmed().isEmpty() && !endpoint.isEmpty();
    NotedField *last = fields.region == FieldPlace::Shown && fields.endpoint == FieldPlace::More
                           ? m_regionRow
                           : placeField();
    const QString shown = derived && last != m_endpointRow && checked
                              ? tr("Endpoint: %1").arg(checked->url.toString())
                              : QString();
    for (NotedField *row : {m_accountRow, m_hostRow, m_endpointRow, m_regionRow})
        row->setNote(row != last ? QString() : warning.isEmpty() ? shown : warning);
    m_endpoint->setPlaceholderText(derived ? endpoint : QStringLiteral("https://s3.example.com"));
}

// R2 shows the whole address: its account ID is in it.
void AccountForm::splitPastedAccount()
{
    QUrl url(m_account->text().trimmed());
    url.setPath({});
    const EndpointParts found = partsOf(chosenProfile(), url.toString());
    if (!found.account.isEmpty())
        m_account->setText(found.account);
}

EndpointParts AccountForm::parts() const
{
    return {m_endpoint->text(), m_region->currentText(), m_account->text(), m_host->text()};
}

void AccountForm::show(const Account &account)
{
    m_id = account.id;
    const int provider = m_provider->findData(account.profile.id);
    m_provider->setCurrentIndex(provider < 0 ? m_provider->count() - 1 : provider);
    onProviderChosen();
    const QString url = account.endpoint.url.toString();
    EndpointParts found = partsOf(chosenProfile(), url);
    // A region to sign for that is not the endpoint's must not change the endpoint.
    if (!found.region.isEmpty() && found.region != account.endpoint.region)
        found = {url, {}, {}, {}};
    m_name->setText(account.name);
    m_account->setText(found.account);
    m_host->setText(found.host);
    m_endpoint->setText(found.endpoint);
    m_region->setEditText(account.endpoint.region);
    m_addressing->setCurrentIndex(m_addressing->findData(int(account.endpoint.addressing)));
    m_caFile->setText(account.endpoint.caFile);
    m_optional->show(account);
    if (!account.awsProfile.isEmpty()) {
        if (m_keysFrom->findData(account.awsProfile) < 0)
            addProfile(account.awsProfile, {});
        m_keysFrom->setCurrentIndex(m_keysFrom->findData(account.awsProfile));
    }
    Q_EMIT rowsChanged();
}

AccountResult<Account> AccountForm::account() const
{
    EndpointWish wish;
    wish.url = endpointText();
    wish.region = m_region->currentText().trimmed();
    wish.addressing = Addressing(m_addressing->currentData().toInt());
    wish.caFile = m_caFile->text().trimmed();
    wish.provider = m_provider->currentData().toString();
    const auto endpoint = endpointFrom(wish);
    if (!endpoint)
        return tl::unexpected<AccountProblem>(endpoint.error());
    Account account;
    account.id = m_id;
    account.name = m_name->text().trimmed();
    if (account.name.isEmpty())
        account.name = endpoint->url.host();
    account.endpoint = *endpoint;
    account.profile = chosenProfile();
    account.awsProfile = m_keysFrom->currentData().toString();
    m_optional->writeTo(account);
    return account;
}

} // namespace partway
