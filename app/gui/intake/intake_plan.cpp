// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/intake/intake_plan.h"

#include "core/s3/object_key.h"

namespace partway {

namespace {

constexpr qsizetype maxKeyBytes = 1024;

} // namespace

Sifted sift(const QList<FoundFile> &files, const ExcludeRules &rules, const std::atomic<bool> &recalled)
{
    Sifted result;
    result.leftOut = QList<int>(rules.patterns().size(), 0);
    ExcludeCheck check(rules);
    for (const FoundFile &file : files) {
        if (recalled)
            break;
        const QStringView relative = file.relative();
        if (const int rule = check.ruleFor(relative); rule >= 0) {
            ++result.leftOut[rule];
            continue;
        }
        ++result.files;
        result.bytes += file.size;
        if (result.firstNames.size() < Sifted::mostNames)
            result.firstNames.append(relative.toString());
    }
    return result;
}

IntakePlan planKeys(const QList<FoundFile> &files, const ExcludeRules &rules, const QString &prefix,
                    const std::atomic<bool> &recalled)
{
    IntakePlan plan;
    plan.items.reserve(files.size());
    plan.byKey.reserve(files.size());
    ExcludeCheck check(rules);
    for (const FoundFile &file : files) {
        if (recalled)
            break;
        const QStringView relative = file.relative();
        if (check.ruleFor(relative) >= 0)
            continue;
        QString key = prefix;
        key += relative;
        if (!keyBytes(key)) {
            const bool tooLong = key.toUtf8().size() > maxKeyBytes;
            plan.refused.note(tooLong ? IntakeProblem::KeyTooLong : IntakeProblem::KeyRefused, file.path);
        } else if (plan.byKey.contains(key)) {
            plan.refused.note(IntakeProblem::SameKey, file.path);
        } else {
            plan.byKey.insert(key, plan.items.size());
            plan.items.append({file.path, key, file.size, file.modified, file.isPipe});
        }
    }
    return plan;
}

} // namespace partway
