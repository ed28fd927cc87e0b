// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/in_progress/upload_name.h"
#include "app/gui/intake/store_questions.h"
#include "core/base/clock.h"
#include "core/rescue/upload_measure.h"
#include "core/rescue/upload_scan.h"

#include <QBasicTimer>
#include <QSet>

namespace partway {

/// Lists and measures the uploads of one account, with the keys that it has when it is made. Its end gives
/// up whatever is under way.
class AccountScan : public QObject
{
    Q_OBJECT
public:
    struct Ports
    {
        StorePort &store;
        CredentialStore &credentials;
        Clock &clock;
    };

    AccountScan(const Ports &ports, const Account &account, QObject *parent = nullptr);

    [[nodiscard]] const Account &account() const { return m_questions.account(); }
    /// All buckets, or those. Not while it is listing.
    void list(const QStringList &buckets = {});
    [[nodiscard]] bool isListing() const { return m_listing; }
    void measure(const QList<partway::InProgressUpload> &uploads) { m_measure.measure(uploads); }
    [[nodiscard]] int measuring() const { return m_measure.waiting(); }
    /// These are on the screen: they come first, and it is looked whether objects of their keys are there.
    void prefer(const QList<partway::UploadRef> &refs);
    void stop();
    [[nodiscard]] AskStore ask();

Q_SIGNALS:
    void found(const QList<partway::InProgressUpload> &uploads);
    void failed(const QString &bucket, const partway::Error &error);
    void listed(const QString &bucket);
    void listingEnded();
    /// Some at a time.
    void measured(const QList<partway::InProgressUpload> &uploads);
    void objectFound(const partway::UploadRef &ref);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void listNext();
    void handOn();
    void lookForObject(const UploadRef &ref);

    StoreQuestions m_questions;
    Clock &m_clock;
    UploadMeasure m_measure;
    UploadScan *m_scan = nullptr;
    QStringList m_buckets; ///< still to be listed one by one
    bool m_listing = false;
    QList<InProgressUpload> m_measured; ///< not handed on yet
    QBasicTimer m_handOn;
    QSet<UploadRef> m_looked;
};

} // namespace partway
