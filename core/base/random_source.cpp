// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random_source.h"

#include <QRandomGenerator>

namespace partway {

quint64 SystemRandomSource::next() { return QRandomGenerator::system()->generate64(); }

} // namespace partway
