// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/fault.h"
#include "app/practice/request_record.h"

#include <tl/expected.hpp>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace partway::practice {

// The store whose manners are copied; see personality.h for what differs.
enum class PersonalityName { Aws, Storj, Ceph, MinIo, R2 };

struct AccessKey
{
    std::string id;
    std::string secret;
    std::string sessionToken; // empty: none is asked for
};

struct StoreOptions
{
    std::filesystem::path root;        // made (0700) when missing; everything is kept here
    std::string bind{"127.0.0.1"};     // "127.0.0.1" or "::1", nothing else is accepted
    int port = 0;                      // 0: any free port; kept over stop() and start() of the same object
    std::optional<int> tlsPort;        // set: serve HTTPS too (0: any free port)
    std::filesystem::path certificate; // PEM; empty: a self-signed one is made and kept under root
    std::filesystem::path privateKey;
    PersonalityName personality = PersonalityName::Aws;
    std::string region{"us-east-1"};
    std::optional<AccessKey> accessKey; // unset: ROOT/credentials.json, made on first start
    std::vector<std::string> buckets;   // made at start when missing
    double clockSpeed = 1.0;            // how much faster the store's own clock runs than the real one
    std::optional<std::uint64_t> minimumPartSize; // unset: the personality's (5 MiB)
    bool control = false;                         // serve /__practice/... (see control_endpoint.h)
};

struct Endpoint
{
    std::string http;                // "http://127.0.0.1:PORT"
    std::string https;               // "https://127.0.0.1:PORT", empty without TLS
    std::filesystem::path authority; // PEM to trust for https when self-signed, else empty
    AccessKey accessKey;
};

// What lies in the store, seen from inside: no request, no signature, no fault.
struct ObjectView
{
    std::uint64_t size = 0;
    std::string etag; // without quotes
    std::string contentType;
    std::string storageClass;
    std::map<std::string, std::string> metadata; // names without "x-amz-meta-", lower case
    std::size_t partCount = 0;                   // 0: it came by PutObject
};
struct PartView
{
    int number = 0;
    std::uint64_t size = 0;
    std::string etag; // without quotes
};
struct UploadView
{
    std::string bucket;
    std::string key;
    std::string uploadId;
    std::vector<PartView> parts; // ascending
};

// An S3 server on loopback, over a folder. Start, stop and start again as often as wished: what was answered
// with success is still there, and an object may be opened on a root that another process was killed on (one
// at a time).
//
//     practice::StoreOptions options;
//     options.root = folder.path().toStdString();
//     options.personality = practice::PersonalityName::Storj;
//     options.buckets = {"films"};
//     practice::PracticeStore store(options);
//     const auto endpoint = store.start();                      // listens; requests run on the store's own
//     threads store.addFault({.action = practice::FaultAction::DropAfterWork, .operation =
//     practice::Operation::UploadPart,
//                     .partNumber = 3});
//     ... run the client ...
//     QCOMPARE(store.countOf(practice::Operation::UploadPart, "reel.mov", 3), 2);
//
// All functions may be called from any thread. They take effect before they return.
class PracticeStore
{
public:
    explicit PracticeStore(StoreOptions options);
    ~PracticeStore(); // stops
    PracticeStore(const PracticeStore &) = delete;
    PracticeStore &operator=(const PracticeStore &) = delete;

    // Opens the folder and listens. The error is a sentence for a developer: port taken, folder not writable,
    // ...
    tl::expected<Endpoint, std::string> start();
    // Closes the listeners and resets every open connection, as a crash would; waits for the threads.
    // Idempotent.
    void stop();
    bool isRunning() const;
    Endpoint endpoint() const; // of the last start()

    // Faults are asked in the order they were added; the first that matches a request acts and is counted
    // down.
    void addFault(Fault fault);
    void clearFaults();             // also lets go what a Hold holds
    std::size_t faultsLeft() const; // those with times left, endless ones included

    // The store's own clock (Initiated, LastModified, sweeping). The sweep runs before advanceClock returns.
    void advanceClock(std::chrono::seconds by);
    std::size_t sweepNow(); // number of uploads that were removed
    // The clock on the wire (Date header, signature window): real time plus this.
    void setClockSkew(std::chrono::seconds skew);

    // Credentials. Kept in memory only, so a restart of the process has the first ones again.
    void setAccessKey(AccessKey key); // the old key is InvalidAccessKeyId from now on
    void expireSessionToken(); // ExpiredToken for the current token until setAccessKey brings another one

    std::vector<RequestRecord> requests() const; // finished requests, oldest first (the last 100,000)
    StoreStats stats() const;
    void forgetRequests(); // empties the record and the counters
    // Finished requests with that operation; key empty and part 0: any. Refused and faulted ones count.
    std::size_t countOf(Operation operation, const std::string &key = {}, int partNumber = 0) const;

    // From inside, behind the clients' backs.
    void createBucket(const std::string &bucket);
    std::optional<ObjectView> object(const std::string &bucket, const std::string &key) const;
    std::string objectMd5(const std::string &bucket,
                          const std::string &key) const; // hex, read from disk; "" if none
    std::string readObject(const std::string &bucket, const std::string &key, std::uint64_t offset = 0,
                           std::uint64_t length = UINT64_MAX) const;
    std::vector<std::string> keys(const std::string &bucket) const;
    bool removeObject(const std::string &bucket, const std::string &key);
    std::vector<UploadView> pendingUploads(const std::string &bucket) const; // by key, then id
    bool abortUpload(const std::string &bucket, const std::string &key, const std::string &uploadId);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace partway::practice
