// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/request_record.h"

#include <array>
#include <utility>

namespace partway::practice {

namespace {

constexpr std::array<std::pair<Operation, std::string_view>, 20> kNames{{
    {Operation::Unknown, "Unknown"},
    {Operation::ListBuckets, "ListBuckets"},
    {Operation::CreateBucket, "CreateBucket"},
    {Operation::HeadBucket, "HeadBucket"},
    {Operation::GetBucketLocation, "GetBucketLocation"},
    {Operation::DeleteBucket, "DeleteBucket"},
    {Operation::ListObjects, "ListObjects"},
    {Operation::GetLifecycle, "GetLifecycle"},
    {Operation::PutLifecycle, "PutLifecycle"},
    {Operation::DeleteLifecycle, "DeleteLifecycle"},
    {Operation::ListUploads, "ListUploads"},
    {Operation::PutObject, "PutObject"},
    {Operation::GetObject, "GetObject"},
    {Operation::HeadObject, "HeadObject"},
    {Operation::DeleteObject, "DeleteObject"},
    {Operation::CreateUpload, "CreateUpload"},
    {Operation::UploadPart, "UploadPart"},
    {Operation::ListParts, "ListParts"},
    {Operation::CompleteUpload, "CompleteUpload"},
    {Operation::AbortUpload, "AbortUpload"},
}};

} // namespace

std::string_view nameOf(Operation operation)
{
    for (const auto &[value, name] : kNames) {
        if (value == operation)
            return name;
    }
    return {};
}

Operation operationNamed(std::string_view text)
{
    for (const auto &[value, name] : kNames) {
        if (name == text)
            return value;
    }
    return Operation::Unknown;
}

} // namespace partway::practice
