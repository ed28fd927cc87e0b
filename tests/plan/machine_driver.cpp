// SPDX-License-Identifier: GPL-3.0-or-later
#include "machine_driver.h"

#include <QCryptographicHash>

using namespace partway;

namespace {

Moment beginning()
{
    static SystemRandomSource unused; // nothing is drawn while a machine is made
    return {SteadyTime{milliseconds(1'000'000)}, UtcTime{milliseconds(1'700'000'000'000)}, &unused};
}

} // namespace

MachineDriver::MachineDriver(UploadRules rules, UploadRecord record)
    : machine(std::move(rules), std::move(record), beginning())
{
}

UploadRules MachineDriver::smallParts()
{
    UploadRules rules;
    rules.limits = {1, 1000, 10000, 10, 1};
    return rules;
}

UploadRecord MachineDriver::halfDone()
{
    UploadRecord record;
    record.fingerprint = Fingerprint{35, 1, 7};
    record.plan = {35, 10, 4};
    record.uploadId = QStringLiteral("u1");
    record.token = QStringLiteral("t1");
    record.createdAt = UtcTime{milliseconds(1'699'999'000'000)};
    for (const int part : {1, 2})
        record.parts.append({part, 10, etagOf(part), md5Of(part)});
    return record;
}

Error MachineDriver::error(ErrorKind kind)
{
    Error error;
    error.kind = kind;
    return error;
}

QByteArray MachineDriver::md5Of(int part)
{
    return QCryptographicHash::hash(QByteArray::number(part), QCryptographicHash::Md5);
}

QByteArray MachineDriver::objectEtag(int parts)
{
    QByteArray digests;
    for (int part = 1; part <= parts; ++part)
        digests += md5Of(part);
    return QCryptographicHash::hash(digests, QCryptographicHash::Md5).toHex() + '-' +
           QByteArray::number(parts);
}

Moment MachineDriver::moment()
{
    return {now, UtcTime{milliseconds(1'700'000'000'000)} + (now - SteadyTime{milliseconds(1'000'000)}),
            &m_dice};
}

Step MachineDriver::step(Allowance allowance) { return machine.next(moment(), allowance); }

bool MachineDriver::isIdle() { return std::holds_alternative<step::Idle>(step()); }

void MachineDriver::happens(const Event &event) { machine.apply(event, moment()); }

void MachineDriver::looks(const RemoteObject &object)
{
    happens(event::ObjectLooked{object});
    if (machine.state() != UploadState::ReadingBack)
        return;
    expect<step::ReadObject>();
    happens(event::ObjectRead{});
}

void MachineDriver::sweeps()
{
    expect<step::ListUploadsOfKey>();
    happens(event::UploadsListed{{{QStringLiteral("u1"), moment().utc}}, moment().utc});
}

void MachineDriver::startSending(qint64 size)
{
    file.size = size;
    happens(event::Start{});
    expect<step::CheckSource>();
    happens(event::SourceChecked{file});
    expect<step::CreateUpload>();
    happens(event::UploadOpened{QStringLiteral("u1"), {}});
}

void MachineDriver::sendEverything()
{
    startSending();
    for (int part = 1; part <= 4; ++part) {
        expect<step::SendPart>();
        partSent(part);
    }
    expect<step::CheckSource>();
    happens(event::SourceChecked{file});
    expect<step::CompleteUpload>();
    happens(event::CompleteAnswered{objectEtag(4)});
}

UploadRecord MachineDriver::journaled() const
{
    UploadRecord record = machine.record();
    record.parts = machine.parts().finished();
    return record;
}
