// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/s3/account.h"

class QWidget;

/// The dialogs of the rescue desk, opened over a store and files that are made up, and brought to where
/// somebody looks at them. Each returns null where it does not get there.
namespace partway::test::rescue {

/// A dump of 135 GB, of which most is there.
QWidget *adopted(QWidget *window, const Account &account, Clock &clock);
/// Half of it is still to be compared.
QWidget *adopting(QWidget *window, const Account &account, Clock &clock);
/// Before there is a file, with all that there may be to say.
QWidget *adoptWithoutFile(QWidget *window, const Account &account, Clock &clock);
/// Nothing that is there can be compared.
QWidget *adoptUnclear(QWidget *window, const Account &account, Clock &clock);
/// Looked through a folder, and found several.
QWidget *adoptChoosing(QWidget *window, const Account &account, Clock &clock);

QWidget *finish(QWidget *window, const Account &account, Clock &clock);
QWidget *finishProven(QWidget *window, const Account &account, Clock &clock);
QWidget *finishRefuted(QWidget *window, const Account &account, Clock &clock);
QWidget *finishWithGap(QWidget *window, const Account &account, Clock &clock);
QWidget *finished(QWidget *window, const Account &account, Clock &clock);

/// The sheet that asks about uploads that files of a lot meet; two of them are adopted, or none.
QWidget *metByFiles(QWidget *window, Clock &clock, bool adopted);

} // namespace partway::test::rescue
