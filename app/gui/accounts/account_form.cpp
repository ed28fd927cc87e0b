// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/accounts/account_form.h"

#include "app/accounts/environment_account.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHostAddress>
#include <QLineEdit>
#include <QPushButton>

namespace partway {

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

AccountForm::AccountForm(QFormLayout &form, QWidget *parent)
    : QObject(parent)
    , m_profiles(shippedProviderProfiles())
    , m_provider(new QComboBox(parent))
    , m_name(new QLineEdit(parent))
    , m_endpoint(new QLineEdit(parent))
    , m_region(new QComboBox(parent))
    , m_addressing(new QComboBox(parent))
    , m_caFile(new QLineEdit(parent))
{
    for (const ProviderProfile &profile : std::as_const(m_profiles))
        m_provider->addItem(profile.name, profile.id);
    m_provider->setAccessibleName(tr("Provider"));
    m_name->setAccessibleName(tr("Name of the account"));
    m_name->setMaxLength(100);
    m_endpoint->setAccessibleName(tr("Endpoint"));
    m_endpoint->setPlaceholderText(QStringLiteral("https://s3.example.com"));
    m_endpoint->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_region->setEditable(true);
    m_region->setInsertPolicy(QComboBox::NoInsert);
    m_region->setAccessibleName(tr("Region"));
    m_region->lineEdit()->setFrame(false);
    m_addressing->addItem(tr("Bucket in the path"), int(Addressing::Path));
    m_addressing->addItem(tr("Bucket in the host name"), int(Addressing::Virtual));
    m_addressing->setAccessibleName(tr("Addressing"));
    form.addRow(tr("&Provider"), m_provider);
    form.addRow(tr("&Name"), m_name);
    form.addRow(tr("&Endpoint"), m_endpoint);
    form.addRow(tr("Re&gion"), m_region);
    form.addRow(tr("&Addressing"), m_addressing);
    form.addRow(tr("&CA file"), caFileRow(parent));

    connect(m_provider, &QComboBox::activated, this, &AccountForm::onProviderChosen);
    for (QLineEdit *field : {m_name, m_endpoint, m_caFile})
        connect(field, &QLineEdit::textChanged, this, &AccountForm::edited);
    connect(m_region, &QComboBox::currentTextChanged, this, &AccountForm::edited);
    connect(m_addressing, &QComboBox::activated, this, &AccountForm::edited);
    onProviderChosen();
}

QWidget *AccountForm::caFileRow(QWidget *parent)
{
    m_caFile->setAccessibleName(tr("File with an additional certificate authority"));
    m_caFile->setPlaceholderText(tr("only for a store with its own certificate authority"));
    auto *line = new QWidget(parent);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto *browse = new QPushButton(tr("Choose…"), line);
    browse->setAutoDefault(false);
    browse->setAccessibleName(tr("Choose the CA file"));
    row->addWidget(m_caFile, 1);
    row->addWidget(browse);
    line->setFocusProxy(m_caFile);
    connect(browse, &QPushButton::clicked, this, [this, parent] {
        auto *dialog = new QFileDialog(parent, tr("Certificate authority"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
        connect(dialog, &QFileDialog::fileSelected, m_caFile, &QLineEdit::setText);
        dialog->open();
    });
    return line;
}

ProviderProfile AccountForm::chosenProfile() const
{
    return providerProfile(m_provider->currentData().toString());
}

void AccountForm::onProviderChosen()
{
    const ProviderProfile profile = chosenProfile();
    if (m_name->text().isEmpty() || m_name->text() == m_suggestedName) {
        m_suggestedName = profile.id == QLatin1String("other")
                              ? QString()
                              : profile.name.section(QLatin1String(" ("), 0, 0);
        m_name->setText(m_suggestedName);
    }
    QString endpoint = profile.endpointTemplate;
    endpoint.replace(QLatin1String("{region}"), profile.defaultRegion);
    // Other places are the person's to fill in: shown as they are in the field.
    m_endpoint->setText(endpoint.contains(QLatin1String("{host}")) ? QString() : endpoint);
    m_region->clear();
    m_region->addItems(profile.regions);
    m_region->setEditText(profile.defaultRegion);
    m_addressing->setCurrentIndex(m_addressing->findData(int(profile.addressing)));
    Q_EMIT edited();
}

void AccountForm::show(const Account &account)
{
    m_id = account.id;
    const int provider = m_provider->findData(account.profile.id);
    m_provider->setCurrentIndex(provider < 0 ? m_provider->count() - 1 : provider);
    onProviderChosen();
    m_name->setText(account.name);
    m_endpoint->setText(account.endpoint.url.toString());
    m_region->setEditText(account.endpoint.region);
    m_addressing->setCurrentIndex(m_addressing->findData(int(account.endpoint.addressing)));
    m_caFile->setText(account.endpoint.caFile);
}

AccountResult<Account> AccountForm::account() const
{
    EndpointWish wish;
    wish.url = m_endpoint->text().trimmed();
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
    return account;
}

} // namespace partway
