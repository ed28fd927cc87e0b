// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/complete_rules.h"

#include "app/practice/encoding.h"

#include <algorithm>

namespace partway::practice {

namespace {

auto invalidPart(const std::string &message =
                     "One or more of the specified parts could not be found. The part may "
                     "not have been uploaded, or the specified entity tag may not match the "
                     "part's entity tag.")
{
    return refusal(400, "InvalidPart", message);
}

Outcome<void> checkSizes(const Personality &personality, std::uint64_t minimum,
                         const std::vector<const StoredPart *> &parts)
{
    for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
        if (parts[i]->size < minimum) {
            S3Error error{400, "EntityTooSmall",
                          "Your proposed upload is smaller than the minimum allowed size"};
            error.elements = {{"ProposedSize", std::to_string(parts[i]->size)},
                              {"MinSizeAllowed", std::to_string(minimum)},
                              {"PartNumber", std::to_string(parts[i]->number)}};
            return tl::make_unexpected(error);
        }
    }
    if (!personality.equalPartSizes || parts.size() < 2)
        return {};
    const std::uint64_t size = parts.front()->size;
    const bool equal =
        std::all_of(parts.begin(), parts.end() - 1, [&](auto part) { return part->size == size; });
    if (!equal || parts.back()->size > size)
        return invalidPart("All non-trailing parts must have the same length.");
    return {};
}

bool checksumsFit(const ListedPart &listed, const StoredPart &part)
{
    return std::all_of(listed.checksums.begin(), listed.checksums.end(), [&](const auto &entry) {
        const auto stored = part.checksums.find(entry.first);
        return stored != part.checksums.end() && toBase64(stored->second) == entry.second;
    });
}

} // namespace

Outcome<std::vector<int>> chooseParts(const Personality &personality, std::uint64_t minimumPartSize,
                                      const std::vector<ListedPart> &listedAsSent,
                                      const std::map<int, StoredPart> &uploaded, bool withChecksums)
{
    std::vector<ListedPart> listed = listedAsSent;
    if (personality.partList == PartListRule::ExactSorted) {
        const auto byNumber = [](const auto &left, const auto &right) { return left.number < right.number; };
        const auto sameNumber = [](const auto &left, const auto &right) {
            return left.number == right.number;
        };
        std::stable_sort(listed.begin(), listed.end(), byNumber);
        listed.erase(std::unique(listed.begin(), listed.end(), sameNumber), listed.end());
    }
    std::vector<int> numbers;
    std::vector<const StoredPart *> parts;
    for (std::size_t i = 0; i < listed.size(); ++i) {
        if (i > 0 && listed[i].number <= listed[i - 1].number)
            return refusal(
                400, "InvalidPartOrder",
                "The list of parts was not in ascending order. Parts must be ordered by part number.");
    }
    for (const ListedPart &line : listed) {
        const bool inRange = line.number >= 1 && line.number <= INT32_MAX;
        const auto found = inRange ? uploaded.find(static_cast<int>(line.number)) : uploaded.end();
        if (found == uploaded.end() || toHex(found->second.md5) != line.etag)
            return invalidPart();
        if (personality.verifiesChecksums && !checksumsFit(line, found->second))
            return invalidPart();
        numbers.push_back(found->first);
        parts.push_back(&found->second);
    }
    if (personality.partList != PartListRule::Subset && parts.size() != uploaded.size())
        return invalidPart();
    if (withChecksums && personality.verifiesChecksums && numbers.back() != static_cast<int>(numbers.size()))
        return refusal(500, "InternalError",
                       "With additional checksums, part numbers must be consecutive from 1.");
    if (const auto sizes = checkSizes(personality, minimumPartSize, parts); !sizes)
        return tl::make_unexpected(sizes.error());
    return numbers;
}

std::string multipartETag(const std::vector<const StoredPart *> &parts)
{
    Digest digest(DigestKind::Md5);
    for (const auto part : parts)
        digest.add(part->md5);
    return toHex(digest.finish()) + '-' + std::to_string(parts.size());
}

std::string multipartChecksum(ChecksumKind kind, bool fullObject,
                              const std::vector<const StoredPart *> &parts)
{
    const auto rawOf = [kind](const StoredPart *part) {
        const auto found = part->checksums.find(kind);
        return found == part->checksums.end() ? std::string() : found->second;
    };
    if (fullObject) {
        std::string sum = rawOf(parts.front());
        for (std::size_t i = 1; i < parts.size(); ++i)
            sum = combinedCrc(kind, sum, rawOf(parts[i]), parts[i]->size);
        return toBase64(sum);
    }
    Checksum sum(kind);
    for (const auto part : parts)
        sum.add(rawOf(part));
    return toBase64(sum.finish()) + '-' + std::to_string(parts.size());
}

} // namespace partway::practice
