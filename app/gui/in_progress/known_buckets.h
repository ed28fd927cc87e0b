// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QStringList>

class QSettings;

namespace partway {

class MainWindow;

/// Buckets that this program has come by without a listing of them: keys for some buckets only may look into
/// these and may not list all.
class KnownBuckets
{
public:
    /// Both must outlive it.
    KnownBuckets(MainWindow &window, QSettings &settings)
        : m_window(window)
        , m_settings(settings)
    {
    }

    /// Where files go now, where they went before, and where the queue's transfers go; each of them once.
    [[nodiscard]] QStringList of(const AccountId &account) const;

private:
    MainWindow &m_window;
    QSettings &m_settings;
};

} // namespace partway
