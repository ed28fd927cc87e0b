<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AccountText</name>
    <message>
        <source>The list of accounts in %1 cannot be read (%2). Repair the file or move it away; nothing was changed.</source>
        <translation>无法读取 %1 中的账户列表（%2）。请修复该文件或将其移走；未作任何更改。</translation>
    </message>
    <message>
        <source>The list of accounts could not be saved in %1 (%2). Free some space or allow writing there, then try again.</source>
        <translation>无法将账户列表保存到 %1（%2）。请腾出一些空间或允许写入该位置，然后重试。</translation>
    </message>
    <message>
        <source>The account has no name. Give it one.</source>
        <translation>该账户没有名称。请为它命名。</translation>
    </message>
    <message>
        <source>There is an account named “%1” already. Choose another name.</source>
        <translation>已存在名为“%1”的账户。请选择其他名称。</translation>
    </message>
    <message>
        <source>There is no account named “%1”. The list of accounts shows those that there are.</source>
        <translation>没有名为“%1”的账户。现有账户可在账户列表中查看。</translation>
    </message>
    <message>
        <source>“%1” is not the address of an S3 endpoint. It looks like https://host or http://host:port, with nothing after it.</source>
        <translation>“%1”不是 S3 端点的地址。地址应类似 https://host 或 http://host:port，后面不带任何内容。</translation>
    </message>
    <message>
        <source>Nothing says which server is meant. Add an account, or give its address with --endpoint or AWS_ENDPOINT_URL_S3.</source>
        <translation>未指明要使用哪个服务器。请添加账户，或通过 --endpoint 或 AWS_ENDPOINT_URL_S3 给出其地址。</translation>
    </message>
</context>
<context>
    <name>ChoiceText</name>
    <message>
        <source>--path-style and --virtual-host exclude each other.</source>
        <translation>--path-style 与 --virtual-host 不能同时使用。</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read.</source>
        <translation>无法读取 CA 文件 %1。</translation>
    </message>
    <message>
        <source>--payload is auto, signed or unsigned, not “%1”.</source>
        <translation>--payload 只能是 auto、signed 或 unsigned，不能是“%1”。</translation>
    </message>
    <message>
        <source>--account and --endpoint exclude each other.</source>
        <translation>--account 与 --endpoint 不能同时使用。</translation>
    </message>
    <message>
        <source>There are several accounts. Say which one with --account; account list shows them.</source>
        <translation>有多个账户。请用 --account 指定其中一个；account list 可列出所有账户。</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Empty this field</source>
        <translation>清空此字段</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Quit Partway</source>
        <translation>退出 Partway</translation>
    </message>
    <message numerus="yes">
        <source>Quit while %Ln transfers are under way?</source>
        <translation>
            <numerusform>有 %Ln 个传输正在进行，要退出吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>They stop now, keep every part that is finished, and go on by themselves when you start Partway again.</source>
        <translation>它们会立即停止，保留每个已完成的分片，并在您下次启动 Partway 时自动继续。</translation>
    </message>
    <message>
        <source>%1 In the background they go on, and the icon in the panel brings the window back.</source>
        <translation>%1如果转到后台，它们会继续进行，点击面板中的图标即可恢复窗口。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Don&apos;t ask again</source>
        <translation>不再询问</translation>
    </message>
    <message>
        <source>Keep uploading in the background</source>
        <translation>在后台继续上传</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 需要一个值。</translation>
    </message>
    <message>
        <source>--theme is light, dark or system, not %1.</source>
        <translation>--theme 只能是 light、dark 或 system，不能是 %1。</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>没有选项 %1。</translation>
    </message>
    <message>
        <source>Usage: partway [options] [FILE...]
Uploads large files to S3-compatible storage in parallel parts, and never starts again.
Files that are given are added to the queue.

  --practice      start with the practice store, a store on this computer to try things in
  --hidden        start in the panel&apos;s tray, or minimized where there is none
  --state DIR     keep queue, accounts and settings in this folder
  --theme THEME   light, dark or system (the default)
  -h, --help      this text
  -v, --version   the version
</source>
        <translation>用法：partway [选项] [文件...]
以并行分片将大文件上传到兼容 S3 的存储，且绝不从头重来。
给出的文件会加入队列。

  --practice      启动时使用练习存储，即本机上供试用的存储
  --hidden        启动到面板的托盘中；没有托盘时则最小化
  --state DIR     将队列、账户和设置保存在此文件夹中
  --theme THEME   light、dark 或 system（默认）
  -h, --help      显示此说明
  -v, --version   显示版本
</translation>
    </message>
</context>
<context>
    <name>ControlText</name>
    <message>
        <source>limited to %1 by timetable</source>
        <translation>按时间表限速 %1</translation>
    </message>
    <message>
        <source>limited to %1 until %2 by timetable</source>
        <translation>按时间表限速 %1，至 %2</translation>
    </message>
    <message>
        <source>no limit by timetable</source>
        <translation>按时间表不限速</translation>
    </message>
    <message>
        <source>no limit until %1 by timetable</source>
        <translation>按时间表不限速，至 %1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <comment>a time of day</comment>
        <translation>明天 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>limited to %1</source>
        <translation>限速 %1</translation>
    </message>
    <message>
        <source>limited to %1 until %2, then by timetable</source>
        <translation>限速 %1 至 %2，之后按时间表</translation>
    </message>
    <message>
        <source>no limit until %1, then by timetable</source>
        <translation>不限速至 %1，之后按时间表</translation>
    </message>
</context>
<context>
    <name>DeskText</name>
    <message numerus="yes">
        <source>Listing: %Ln uploads so far</source>
        <translation>
            <numerusform>正在列出：目前 %Ln 个上传</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking what they hold: %Ln uploads to go</source>
        <translation>
            <numerusform>正在询问其内容：还有 %Ln 个上传</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>a time</comment>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>As of %1, not all: the listing was stopped</source>
        <comment>a time</comment>
        <translation>截至 %1，不完整：列出已停止</translation>
    </message>
    <message>
        <source>As of %1, not all: some could not be listed</source>
        <comment>a time</comment>
        <translation>截至 %1，不完整：有些无法列出</translation>
    </message>
    <message>
        <source>Could not be listed at %1</source>
        <comment>a time</comment>
        <translation>%1 时无法列出</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The file</source>
        <translation>该文件</translation>
    </message>
    <message>
        <source>The object</source>
        <translation>该对象</translation>
    </message>
    <message>
        <source>that was asked for</source>
        <translation>所请求的</translation>
    </message>
    <message>
        <source>this account</source>
        <translation>此账户</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Then resume.</source>
        <translation>然后继续传输。</translation>
    </message>
    <message>
        <source>Then abort it again.</source>
        <translation>然后再次中止。</translation>
    </message>
    <message>
        <source>Then try again.</source>
        <translation>然后重试。</translation>
    </message>
    <message>
        <source>It is tried again by itself; finished parts are kept.</source>
        <translation>系统会自动重试；已完成的分片会保留。</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>系统会自动重试。</translation>
    </message>
    <message>
        <source>Try again; if it stays, check the network.</source>
        <translation>请重试；如果问题依旧，请检查网络。</translation>
    </message>
    <message>
        <source>Check the network and the address of the endpoint, then try again.</source>
        <translation>请检查网络和端点地址，然后重试。</translation>
    </message>
    <message>
        <source>Check the network and the address of the endpoint; transfers go on by themselves when it answers.</source>
        <translation>请检查网络和端点地址；一旦有响应，传输会自动继续。</translation>
    </message>
    <message>
        <source>Fewer parts are sent at once until it takes more again; nothing needs to be done.</source>
        <translation>在服务器恢复接收能力之前，会减少同时发送的分片数；您无需任何操作。</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>请一分钟后重试。</translation>
    </message>
    <message>
        <source>Try again later; if it stays, ask the provider and name the request ID in the details.</source>
        <translation>请稍后重试；如果问题依旧，请咨询提供商，并告知详细信息中的请求 ID。</translation>
    </message>
    <message>
        <source>It is tried again by itself for a while; if it stays, ask the provider and name the request ID in the details.</source>
        <translation>系统会自动重试一段时间；如果问题依旧，请咨询提供商，并告知详细信息中的请求 ID。</translation>
    </message>
    <message>
        <source>Resume to send the file in a new upload.</source>
        <translation>请继续传输，以便在新的上传中发送该文件。</translation>
    </message>
    <message>
        <source>It was completed or aborted since, or the key or the upload ID is another one: list the in-progress uploads again.</source>
        <translation>它此后已被完成或中止，或者对象键或上传 ID 不正确：请重新列出进行中的上传。</translation>
    </message>
    <message>
        <source>This store cannot do that.</source>
        <translation>该存储不支持此操作。</translation>
    </message>
    <message>
        <source>It does not offer this request: use the provider&apos;s own tools for it, or another store.</source>
        <translation>它不提供此请求：请使用提供商自己的工具，或改用其他存储。</translation>
    </message>
    <message>
        <source>This store does not offer what was asked of it.</source>
        <translation>该存储不提供所请求的功能。</translation>
    </message>
    <message>
        <source>Leave out options that it may not know, such as a storage class (the details may name it), or choose another store.</source>
        <translation>请去掉它可能不认识的选项，例如存储类别（详细信息中可能会指出），或选择其他存储。</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 已不在原处。</translation>
    </message>
    <message>
        <source>Put the same file back, or plug its drive in, and resume; or abort to free what was sent.</source>
        <translation>请把同一文件放回原处，或接上其所在驱动器，然后继续；或者中止以释放已发送的内容。</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>Check its name, or plug its drive in.</source>
        <translation>请检查名称，或接上其所在驱动器。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>Check its permissions and its drive, then resume; or abort to free what was sent.</source>
        <translation>请检查其权限和所在驱动器，然后继续；或者中止以释放已发送的内容。</translation>
    </message>
    <message>
        <source>Check its permissions and its drive.</source>
        <translation>请检查其权限和所在驱动器。</translation>
    </message>
    <message>
        <source>The store does not know this storage class.</source>
        <translation>该存储不认识此存储类别。</translation>
    </message>
    <message>
        <source>Name one that it offers, or leave it out.</source>
        <translation>请指定它所提供的类别，或不指定。</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>服务器拒绝了该请求。</translation>
    </message>
    <message>
        <source>The details say what it did not like; check bucket, key, region and addressing style.</source>
        <translation>详细信息会说明它不接受什么；请检查存储桶、对象键、区域和寻址方式。</translation>
    </message>
    <message>
        <source>Another Partway is at work in this state folder.</source>
        <translation>另一个 Partway 正在使用此状态文件夹。</translation>
    </message>
    <message>
        <source>If it is the window, look there. Else wait until it is done; or close it, or give another folder with --state.</source>
        <translation>如果它是窗口程序，请到那里查看。否则请等它完成；或者关闭它，或用 --state 指定其他文件夹。</translation>
    </message>
    <message>
        <source>The record of transfers cannot be read or written.</source>
        <translation>无法读取或写入传输记录。</translation>
    </message>
    <message>
        <source>Free some space on this computer&apos;s disk and check the rights of the state folder.</source>
        <translation>请在本机磁盘上腾出一些空间，并检查状态文件夹的权限。</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>无法连接 %1。</translation>
    </message>
    <message>
        <source>The connection to the server broke off.</source>
        <translation>与服务器的连接已中断。</translation>
    </message>
    <message>
        <source>The connection to the server stood still for too long.</source>
        <translation>与服务器的连接停滞过久。</translation>
    </message>
    <message>
        <source>%1 could not prove who it is: its certificate is not trusted.</source>
        <translation>%1 无法证明其身份：其证书不受信任。</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s date; where the store has an authority of its own, give its CA file to the account.</source>
        <translation>请检查地址和本机日期；如果该存储使用自己的证书颁发机构，请为账户指定其 CA 文件。</translation>
    </message>
    <message>
        <source>The server asked to be sent less.</source>
        <translation>服务器要求减少发送量。</translation>
    </message>
    <message>
        <source>The server has trouble of its own.</source>
        <translation>服务器自身出现故障。</translation>
    </message>
    <message>
        <source>The server&apos;s answer made no sense.</source>
        <translation>服务器的响应无法理解。</translation>
    </message>
    <message>
        <source>Check that the endpoint speaks S3 and that no proxy answers in its place.</source>
        <translation>请检查该端点是否使用 S3 协议，以及是否有代理代替它作出了响应。</translation>
    </message>
    <message>
        <source>There are no keys for %1.</source>
        <translation>%1 没有密钥。</translation>
    </message>
    <message>
        <source>Enter its keys or unlock the keychain (on the command line also: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY).</source>
        <translation>请输入其密钥或解锁密钥环（在命令行中也可以设置 AWS_ACCESS_KEY_ID 和 AWS_SECRET_ACCESS_KEY）。</translation>
    </message>
    <message>
        <source>The keys of %1 have expired.</source>
        <translation>%1 的密钥已过期。</translation>
    </message>
    <message>
        <source>Enter new ones; what was sent is kept, and the transfer goes on from there.</source>
        <translation>请输入新密钥；已发送的内容会保留，传输将从该处继续。</translation>
    </message>
    <message>
        <source>Enter new ones.</source>
        <translation>请输入新密钥。</translation>
    </message>
    <message>
        <source>The keys of %1 do not allow this.</source>
        <translation>%1 的密钥不允许此操作。</translation>
    </message>
    <message>
        <source>Use keys that may read, write, list and delete in the bucket, or choose another bucket.</source>
        <translation>请使用可在该存储桶中读取、写入、列出和删除的密钥，或选择其他存储桶。</translation>
    </message>
    <message>
        <source>The server does not accept the keys of %1.</source>
        <translation>服务器不接受 %1 的密钥。</translation>
    </message>
    <message>
        <source>Enter the access key and the secret key again, whole and without blanks.</source>
        <translation>请重新输入访问密钥和秘密密钥，务必完整且不含空格。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the server&apos;s differ too much.</source>
        <translation>本机时钟与服务器时钟相差过大。</translation>
    </message>
    <message>
        <source>Set the date, the time and the time zone of this computer.</source>
        <translation>请设置本机的日期、时间和时区。</translation>
    </message>
    <message>
        <source>The bucket %1 is in another region than the account.</source>
        <translation>%1 存储桶与账户不在同一区域。</translation>
    </message>
    <message>
        <source>Set the account&apos;s region to the bucket&apos;s (the details may name it).</source>
        <translation>请将账户的区域设为该存储桶的区域（详细信息中可能会指出）。</translation>
    </message>
    <message>
        <source>The upload is not on the server any more.</source>
        <translation>该上传已不在服务器上。</translation>
    </message>
    <message>
        <source>There is no such upload on the server.</source>
        <translation>服务器上没有这样的上传。</translation>
    </message>
    <message>
        <source>%1 is not on the server.</source>
        <translation>%1 不在服务器上。</translation>
    </message>
    <message>
        <source>Check the bucket and the key; names are case-sensitive.</source>
        <translation>请检查存储桶和对象键；名称区分大小写。</translation>
    </message>
    <message>
        <source>The bucket %1 does not exist.</source>
        <translation>%1 存储桶不存在。</translation>
    </message>
    <message>
        <source>Check its name and the account, or create the bucket.</source>
        <translation>请检查其名称和账户，或创建该存储桶。</translation>
    </message>
    <message>
        <source>The server does not find one of the parts that it had confirmed.</source>
        <translation>服务器找不到它曾确认过的某个分片。</translation>
    </message>
    <message>
        <source>Resume: what is missing is sent again.</source>
        <translation>请继续：缺失的内容会重新发送。</translation>
    </message>
    <message>
        <source>List the parts of the upload again to see which are there.</source>
        <translation>请重新列出该上传的分片，看看有哪些。</translation>
    </message>
    <message>
        <source>The server wants larger parts than these.</source>
        <translation>服务器要求使用更大的分片。</translation>
    </message>
    <message>
        <source>Abort the transfer and send it with a larger part size.</source>
        <translation>请中止该传输，并用更大的分片大小发送。</translation>
    </message>
    <message>
        <source>Abort this upload and send the file in larger parts.</source>
        <translation>请中止此上传，并用更大的分片发送该文件。</translation>
    </message>
    <message>
        <source>The server does not take an object or a part of this size.</source>
        <translation>服务器不接受这种大小的对象或分片。</translation>
    </message>
    <message>
        <source>Choose a store or an account with higher limits, or split the file.</source>
        <translation>请选择上限更高的存储或账户，或拆分该文件。</translation>
    </message>
    <message>
        <source>The account %1 has used up what it may store or transfer.</source>
        <translation>%1 的存储或传输配额已用尽。</translation>
    </message>
    <message>
        <source>Free space there or raise its limit at the provider.</source>
        <translation>请在那里腾出空间，或向提供商提高其上限。</translation>
    </message>
    <message>
        <source>A condition of the request did not hold: %1 was changed meanwhile.</source>
        <translation>请求的条件未满足：%1 在此期间被更改。</translation>
    </message>
    <message>
        <source>Look at what is there, then resume or choose another key.</source>
        <translation>请查看现有内容，然后继续或选择其他对象键。</translation>
    </message>
    <message>
        <source>Look at what is there.</source>
        <translation>请查看现有内容。</translation>
    </message>
    <message>
        <source>Another request changed %1 at the same time.</source>
        <translation>另一个请求同时更改了 %1。</translation>
    </message>
    <message>
        <source>Make sure that nobody else writes to this key.</source>
        <translation>请确保没有其他人写入此对象键。</translation>
    </message>
    <message>
        <source>%1 cannot be a key on this store.</source>
        <translation>%1 不能用作该存储上的对象键。</translation>
    </message>
    <message>
        <source>Choose another key: up to 1,024 bytes, with no “.” or “..” between slashes.</source>
        <translation>请选择其他对象键：最多 1,024 字节，且斜杠之间不能是“.”或“..”。</translation>
    </message>
    <message>
        <source>The server holds other bytes than those that were read from %1.</source>
        <translation>服务器保存的字节与从 %1 读取的不同。</translation>
    </message>
    <message>
        <source>The part is sent again; if it stays, check this computer&apos;s memory, disk and network.</source>
        <translation>该分片会重新发送；如果问题依旧，请检查本机的内存、磁盘和网络。</translation>
    </message>
    <message>
        <source>%1 arrived, but it is not what was sent.</source>
        <translation>%1 已到达，但与所发送的内容不符。</translation>
    </message>
    <message>
        <source>Do not rely on it: delete it on the server and send the file again.</source>
        <translation>请不要依赖它：请在服务器上将其删除，并重新发送该文件。</translation>
    </message>
    <message>
        <source>%1 exists already and was not to be overwritten.</source>
        <translation>%1 已存在，且未允许覆盖。</translation>
    </message>
    <message>
        <source>Choose another key, or allow overwriting.</source>
        <translation>请选择其他对象键，或允许覆盖。</translation>
    </message>
    <message>
        <source>Put the file back as it was and resume, or abort and send it as it is now.</source>
        <translation>请将文件恢复原样后继续，或中止并按现状发送。</translation>
    </message>
    <message>
        <source>%1 is too large for this store, even in its largest parts.</source>
        <translation>%1 对该存储而言过大，即使使用其最大的分片也不行。</translation>
    </message>
    <message>
        <source>Choose a store with higher limits, or split the file.</source>
        <translation>请选择上限更高的存储，或拆分该文件。</translation>
    </message>
    <message>
        <source>The upload disappeared on the server again and again.</source>
        <translation>该上传一再从服务器上消失。</translation>
    </message>
    <message>
        <source>Look for a clean-up rule or another program that aborts uploads in this bucket.</source>
        <translation>请检查此存储桶是否有清理规则，或是否有其他程序在中止上传。</translation>
    </message>
    <message>
        <source>Parts are still on the server after every attempt to free them.</source>
        <translation>每次尝试释放后，服务器上仍留有分片。</translation>
    </message>
    <message>
        <source>Abort again in a few minutes; until then they may be billed.</source>
        <translation>请几分钟后再次中止；在此之前可能会产生费用。</translation>
    </message>
    <message>
        <source>Nothing got through for too long.</source>
        <translation>长时间没有任何数据送达。</translation>
    </message>
    <message>
        <source>The details name the last cause; resume when it is gone. Finished parts are kept.</source>
        <translation>详细信息会指出最近的原因；原因消除后请继续。已完成的分片会保留。</translation>
    </message>
    <message>
        <source>The details name the last cause; wait until it is gone.</source>
        <translation>详细信息会指出最近的原因；请等待其消除。</translation>
    </message>
    <message>
        <source>It was given up before it was done.</source>
        <translation>它在完成前被放弃。</translation>
    </message>
    <message>
        <source>Start or resume it again; finished parts are kept.</source>
        <translation>请重新开始或继续；已完成的分片会保留。</translation>
    </message>
    <message>
        <source>Start it again if it is still wanted.</source>
        <translation>如果仍然需要，请重新开始。</translation>
    </message>
    <message>
        <source>request ID %1</source>
        <translation>请求 ID %1</translation>
    </message>
    <message>
        <source>%1 was changed after it was agreed to replace it; it was left as it is.</source>
        <translation>%1 在同意替换之后被更改；已保持原样。</translation>
    </message>
    <message>
        <source>Look at what is there now; then allow overwriting, or choose another key.</source>
        <translation>请查看那里现在的内容；然后允许覆盖，或选择其他对象键。</translation>
    </message>
    <message>
        <source>The upload that was to be gone on with was begun with another file: it holds parts beyond the end of %1.</source>
        <translation>要接管的上传是用另一个文件开始的：其中含有超出 %1 末尾的分片。</translation>
    </message>
    <message>
        <source>Send it in a new upload, which frees the other one; or remove the transfer and leave the parts where they are.</source>
        <translation>请在新的上传中发送，这会释放另一个上传；或移除该传输，将分片留在原处。</translation>
    </message>
    <message>
        <source>%1 is not the file that was being sent, or it was changed; nothing was completed.</source>
        <translation>%1 不是之前发送的文件，或已被更改；没有完成任何内容。</translation>
    </message>
    <message>
        <source>The upload that was to be gone on with is not on the server any more.</source>
        <translation>要接管的上传已不在服务器上。</translation>
    </message>
    <message>
        <source>Resume to send the whole file in a new upload.</source>
        <translation>继续即可在新的上传中发送整个文件。</translation>
    </message>
    <message>
        <source>The upload was begun with a checksum that Partway cannot compute, and every part would have to come with it.</source>
        <translation>该上传是用 Partway 无法计算的校验和开始的，每个分片都必须带有它。</translation>
    </message>
    <message>
        <source>Send the file in a new upload, or go on with the program that began this one.</source>
        <translation>请在新的上传中发送该文件，或用开始此上传的程序继续。</translation>
    </message>
    <message>
        <source>The upload that was to be gone on with was begun with another file: it holds parts beyond the end of this one.</source>
        <translation>要接管的上传是用另一个文件开始的：其中含有超出此文件末尾的分片。</translation>
    </message>
    <message>
        <source>The server holds other bytes than those that were read from the file.</source>
        <translation>服务器保存的字节与从文件读取的不同。</translation>
    </message>
    <message>
        <source>A condition of the request did not hold: the object was changed meanwhile.</source>
        <translation>请求的条件未满足：对象在此期间被更改。</translation>
    </message>
    <message>
        <source>Another request changed the object at the same time.</source>
        <translation>另一个请求同时更改了该对象。</translation>
    </message>
    <message>
        <source>The account has used up what it may store or transfer.</source>
        <translation>账户的存储或传输配额已用尽。</translation>
    </message>
    <message>
        <source>The stream broke off: what writes it ended with an error. Nothing was completed.</source>
        <translation>流中断了：写入它的程序出错结束。没有完成任何内容。</translation>
    </message>
    <message>
        <source>The details name the cause. Send it once more from its beginning: what matches is not sent again.</source>
        <translation>详细信息中有原因。请从头再发送一次：一致的部分不会重新发送。</translation>
    </message>
</context>
<context>
    <name>FolderFiles</name>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>期间已更改</translation>
    </message>
    <message>
        <source>Transfers of their own</source>
        <translation>单独的传输</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>in the list above</source>
        <translation>在上方列表中</translation>
    </message>
    <message>
        <source>Large: it goes up in parts, as a transfer of its own.</source>
        <translation>大文件：作为单独的传输分片上传。</translation>
    </message>
    <message>
        <source>It changed while it was read, and is tried again when the others are through.</source>
        <translation>读取期间已更改，将在其他文件完成后重试。</translation>
    </message>
    <message>
        <source>It went up in parts, as a transfer.</source>
        <translation>已作为传输分片上传。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a kind of files, and how many there are</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Sending or next</source>
        <translation>发送中或即将发送</translation>
    </message>
</context>
<context>
    <name>FolderQuestion</name>
    <message numerus="yes">
        <source>%Ln files (%1) are on the server already and stay there; the rest is not sent.</source>
        <translation>
            <numerusform>%Ln 个文件（%1）已在服务器上并会保留；其余的不再发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln large files that are on their way are aborted, and what was sent of them is freed.</source>
        <translation>
            <numerusform>正在上传的 %Ln 个大文件将被中止，其已发送的部分将被释放。</numerusform>
        </translation>
    </message>
    <message>
        <source>Files on this computer are not touched.</source>
        <translation>此计算机上的文件不受影响。</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>移除 %1？</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln folders?</source>
        <translation>
            <numerusform>移除 %Ln 个文件夹？</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Stop and remove</source>
        <translation>停止并移除</translation>
    </message>
</context>
<context>
    <name>FolderRequestText</name>
    <message>
        <source>--recursive takes one folder: upload FOLDER s3://BUCKET/PREFIX/ --recursive</source>
        <translation>--recursive 只接受一个文件夹：upload FOLDER s3://BUCKET/PREFIX/ --recursive</translation>
    </message>
    <message>
        <source>The last argument is where to: s3://BUCKET/PREFIX/, not “%1”.</source>
        <translation>最后一个参数是目标：s3://BUCKET/PREFIX/，不能是“%1”。</translation>
    </message>
    <message>
        <source>%1 is not a folder. Leave out --recursive to upload a file.</source>
        <translation>%1 不是文件夹。要上传文件，请去掉 --recursive。</translation>
    </message>
    <message>
        <source>--part-size and --recursive do not go together: the files of a folder are of all sizes.</source>
        <translation>--part-size 与 --recursive 不能同时使用：文件夹中的文件大小各异。</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln 个已跳过</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>still looking through it</source>
        <translation>仍在查看其中内容</translation>
    </message>
    <message numerus="yes">
        <source>%Ln large in the list below</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln 个大文件在下方列表中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 上的 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln files</source>
        <translation>
            <numerusform>%1 / %Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln files so far</source>
        <translation>
            <numerusform>目前 %1 / %Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, but %Ln files failed</source>
        <translation>
            <numerusform>已完成，但有 %Ln 个文件失败</numerusform>
        </translation>
    </message>
    <message>
        <source>open the row to see why</source>
        <translation>打开此行查看原因</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>what was sent stays on the server</source>
        <translation>已发送的内容保留在服务器上</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Enter keys…</source>
        <translation>输入密钥…</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>重试失败项</translation>
    </message>
</context>
<context>
    <name>FolderText</name>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>transfer %1</source>
        <translation>传输 %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Waiting for keys</source>
        <translation>正在等待密钥</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>正在等待网络</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>正在等待服务器</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln files</source>
        <translation>
            <numerusform>%1 / %Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <translation>排队等待中</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>正在上传</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>symbolic link (--follow-links sends what it leads to)</source>
        <translation>符号链接（--follow-links 会发送其指向的内容）</translation>
    </message>
    <message>
        <source>symbolic link that leads nowhere</source>
        <translation>指向无效位置的符号链接</translation>
    </message>
    <message>
        <source>symbolic link back to a folder that it is in</source>
        <translation>指回其所在文件夹的符号链接</translation>
    </message>
    <message>
        <source>pipe, socket or device</source>
        <translation>管道、套接字或设备</translation>
    </message>
    <message>
        <source>name that is not UTF-8 (--encode-bad-names sends it with %XX)</source>
        <translation>名称不是 UTF-8（--encode-bad-names 会以 %XX 发送）</translation>
    </message>
    <message>
        <source>name that cannot be a key, or longer than 1024 bytes</source>
        <translation>不能用作键的名称，或长度超过 1024 字节</translation>
    </message>
    <message>
        <source>same key as another file of the folder</source>
        <translation>与文件夹中另一个文件的键相同</translation>
    </message>
    <message>
        <source>empty folder (--keep-empty-folders sends it)</source>
        <translation>空文件夹（--keep-empty-folders 会发送它）</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>object that is there already</source>
        <translation>已存在的对象</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 个失败</translation>
    </message>
    <message>
        <source>%1 files/s</source>
        <translation>%1 个文件/秒</translation>
    </message>
    <message>
        <source>%1 failed, %2 skipped: “transfers %3” lists them.</source>
        <translation>%1 个失败，%2 个已跳过：“transfers %3”会列出它们。</translation>
    </message>
    <message>
        <source>A symbolic link; links are not followed here.</source>
        <translation>符号链接；此处不跟随链接。</translation>
    </message>
    <message>
        <source>A symbolic link that leads nowhere.</source>
        <translation>指向无效位置的符号链接。</translation>
    </message>
    <message>
        <source>A symbolic link back to a folder that it is in.</source>
        <translation>指回其所在文件夹的符号链接。</translation>
    </message>
    <message>
        <source>A pipe, a socket or a device, and no file.</source>
        <translation>管道、套接字或设备，不是文件。</translation>
    </message>
    <message>
        <source>Its name is not UTF-8 and cannot be a key. Rename it, then try again.</source>
        <translation>其名称不是 UTF-8，不能用作键。请重命名后重试。</translation>
    </message>
    <message>
        <source>Its name cannot be a key, or its key is longer than 1,024 bytes. Shorten it, then try again.</source>
        <translation>其名称不能用作键，或键超过 1,024 字节。请缩短后重试。</translation>
    </message>
    <message>
        <source>Another file of this folder has the same key; only one could stay.</source>
        <translation>此文件夹中另一个文件具有相同的键；只能保留一个。</translation>
    </message>
    <message>
        <source>An empty folder; stores know no folders, so nothing is made for it.</source>
        <translation>空文件夹；存储没有文件夹的概念，因此不会为它创建任何内容。</translation>
    </message>
    <message>
        <source>Left out by a pattern.</source>
        <translation>被模式排除。</translation>
    </message>
    <message>
        <source>An object of this key was there already, and stays as it is.</source>
        <translation>此键的对象已存在，保持不变。</translation>
    </message>
</context>
<context>
    <name>GlanceText</name>
    <message numerus="yes">
        <source>%Ln transfers active</source>
        <translation>
            <numerusform>%Ln 个传输进行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln 个等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two counts</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>No transfers under way</source>
        <translation>没有正在进行的传输</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfers paused</source>
        <translation>
            <numerusform>%Ln 个传输已暂停</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>progress in per cent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Something has failed</source>
        <translation>有传输失败</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>AWS profiles</source>
        <translation>AWS 配置文件</translation>
    </message>
    <message>
        <source>MinIO client</source>
        <translation>MinIO 客户端</translation>
    </message>
    <message>
        <source>Cyberduck bookmark</source>
        <translation>Cyberduck 书签</translation>
    </message>
    <message>
        <source>Its keys come from a sign-in in the browser (SSO), which Partway cannot do. Paste temporary keys from its start page into a new account instead.</source>
        <translation>其密钥来自浏览器登录（SSO），Partway 无法进行此登录。请改为将其起始页上的临时密钥粘贴到新账户中。</translation>
    </message>
    <message>
        <source>Its keys come from a program (credential_process), which Partway does not run. Run it yourself and paste what it prints into a new account.</source>
        <translation>其密钥来自一个程序（credential_process），Partway 不会运行它。请自行运行，并将其输出粘贴到新账户中。</translation>
    </message>
    <message>
        <source>Its keys are those of an assumed role, which Partway cannot assume. Paste temporary keys of that role into a new account instead.</source>
        <translation>其密钥属于需要代入的角色，Partway 无法代入该角色。请改为将该角色的临时密钥粘贴到新账户中。</translation>
    </message>
    <message>
        <source>Its keys come from the environment of the other program. Add the account and enter the keys.</source>
        <translation>其密钥来自另一个程序的环境。请添加该账户并输入密钥。</translation>
    </message>
    <message>
        <source>Nothing usable says which server it is at. Add the account by hand.</source>
        <translation>没有可用信息说明它在哪个服务器上。请手动添加该账户。</translation>
    </message>
    <message>
        <source>It holds no keys. Add the account by hand.</source>
        <translation>其中不含密钥。请手动添加该账户。</translation>
    </message>
    <message>
        <source>This file cannot be read. Check that it is there and that you may read it.</source>
        <translation>无法读取此文件。请检查它是否存在以及您是否有权读取。</translation>
    </message>
    <message>
        <source>This file is too large to be one of the known kinds.</source>
        <translation>此文件过大，不会是任何已知类型。</translation>
    </message>
    <message>
        <source>This file holds no accounts of AWS, rclone, s3cmd, the MinIO client or Cyberduck, or it is damaged.</source>
        <translation>此文件不含 AWS、rclone、s3cmd、MinIO 客户端或 Cyberduck 的账户，或者已损坏。</translation>
    </message>
    <message>
        <source>This file is encrypted with a password. “rclone config show” prints it in the clear: add its accounts by hand.</source>
        <translation>此文件已用密码加密。“rclone config show”可输出其明文：请手动添加其中的账户。</translation>
    </message>
    <message>
        <source>This file holds more accounts than anybody has. Nothing of it is taken.</source>
        <translation>此文件所含账户多得不合常理。未采用其中任何内容。</translation>
    </message>
    <message>
        <source>%1, keys read from the profile “%2” whenever they are needed</source>
        <translation>%1，密钥在需要时从配置文件“%2”读取</translation>
    </message>
    <message>
        <source>%1, the secret key is asked for later</source>
        <translation>%1，稍后会要求输入秘密密钥</translation>
    </message>
    <message>
        <source>%1, access key %2</source>
        <translation>%1，访问密钥 %2</translation>
    </message>
</context>
<context>
    <name>InsteadText</name>
    <message>
        <source>Upload the file with another --storage-class, or without one.</source>
        <translation>请使用其他 --storage-class 上传该文件，或不使用该选项。</translation>
    </message>
    <message>
        <source>Upload the file without --no-overwrite, or to another store.</source>
        <translation>请不使用 --no-overwrite 上传该文件，或上传到其他存储。</translation>
    </message>
    <message>
        <source>Upload the file to another store.</source>
        <translation>请将该文件上传到其他存储。</translation>
    </message>
    <message>
        <source>Upload the file to another key.</source>
        <translation>请将该文件上传到其他对象键。</translation>
    </message>
    <message>
        <source>Upload the file to another key, or without --no-overwrite.</source>
        <translation>请将该文件上传到其他对象键，或不使用 --no-overwrite。</translation>
    </message>
    <message>
        <source>Upload the file with a larger --part-size.</source>
        <translation>请使用更大的 --part-size 上传该文件。</translation>
    </message>
    <message>
        <source>Upload the file to a store with higher limits, or in pieces.</source>
        <translation>请将该文件上传到上限更高的存储，或分成几块上传。</translation>
    </message>
</context>
<context>
    <name>IntakeWords</name>
    <message numerus="yes">
        <source>%Ln addresses were not taken: only files on this computer can be uploaded. Download them first (%1).</source>
        <translation>
            <numerusform>有 %Ln 个地址未被采用：只能上传本机上的文件。请先将其下载（%1）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items are not there any more, or are links that lead nowhere (%1).</source>
        <translation>
            <numerusform>有 %Ln 个项目已不存在，或者是无效的链接（%1）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items may not be read; check their permissions and add them again (%1).</source>
        <translation>
            <numerusform>有 %Ln 个项目无权读取；请检查其权限后重新添加（%1）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items are no files but pipes, sockets or devices, and were passed over (%1).</source>
        <translation>
            <numerusform>有 %Ln 个项目不是文件，而是管道、套接字或设备，已跳过（%1）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names are not valid UTF-8 and cannot be keys; rename them and add them again (%1).</source>
        <translation>
            <numerusform>有 %Ln 个名称不是有效的 UTF-8，不能用作对象键；请重命名后重新添加（%1）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders can be reached twice, or lead back to themselves; each is taken once (%1).</source>
        <translation>
            <numerusform>有 %Ln 个文件夹可经两条路径到达，或指回自身；每个只采用一次（%1）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not taken: with the prefix their keys are longer than 1,024 bytes. Shorten names or the prefix (%1).</source>
        <translation>
            <numerusform>有 %Ln 个文件未被采用：加上前缀后其对象键超过 1,024 字节。请缩短名称或前缀（%1）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not taken: “.” and “..” between slashes cannot be in a key. Choose another prefix (%1).</source>
        <translation>
            <numerusform>有 %Ln 个文件未被采用：对象键的斜杠之间不能是“.”或“..”。请选择其他前缀（%1）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not taken: another file added with them has the same name, and only one could stay (%1).</source>
        <translation>
            <numerusform>有 %Ln 个文件未被采用：一同添加的另一个文件与其同名，只能保留一个（%1）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders are empty; stores know no folders, so nothing is made for them (%1).</source>
        <translation>
            <numerusform>有 %Ln 个文件夹为空；存储中没有文件夹的概念，因此不会为其创建任何内容（%1）。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more than %1 files; add the other folders afterwards.</source>
        <translation>文件超过 %1 个；请稍后再添加其余文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files, %1</source>
        <translation>
            <numerusform>%Ln 个文件，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>size and date</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>LogText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, its details</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Part %L1 is confirmed; it took %2.</source>
        <translation>分片 %L1 已确认；用时 %2。</translation>
    </message>
    <message>
        <source>Part %L1 is confirmed.</source>
        <translation>分片 %L1 已确认。</translation>
    </message>
    <message>
        <source>Part %L1 did not get through and is tried again.</source>
        <translation>分片 %L1 未能送达，将重试。</translation>
    </message>
    <message>
        <source>The server asked to be slower; part %L1 is sent a little later.</source>
        <translation>服务器要求放慢速度；分片 %L1 将稍后发送。</translation>
    </message>
    <message>
        <source>The server asked to be slower; it is asked again a little later.</source>
        <translation>服务器要求放慢速度；将稍后再次请求。</translation>
    </message>
    <message>
        <source>Part %L1 is sent again, as you asked.</source>
        <translation>已按您的要求重新发送分片 %L1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts are sent again, as you asked.</source>
        <translation>
            <numerusform>已按您的要求重新发送 %Ln 个分片。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was added to the queue.</source>
        <translation>已加入队列。</translation>
    </message>
    <message>
        <source>Its turn has come.</source>
        <translation>轮到它了。</translation>
    </message>
    <message>
        <source>The upload was begun on the server. Its upload ID is %1.</source>
        <translation>已在服务器上开始上传。其上传 ID 为 %1。</translation>
    </message>
    <message numerus="yes">
        <source>It is taken up again: %Ln parts are on the server already and are not sent again.</source>
        <translation>
            <numerusform>已接续上传：%Ln 个分片已在服务器上，不再重新发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is taken up again; no part is on the server yet.</source>
        <translation>已接续上传；服务器上还没有任何分片。</translation>
    </message>
    <message numerus="yes">
        <source>An upload that was begun elsewhere was taken over: %Ln of its parts are of this file and are not sent again.</source>
        <translation>
            <numerusform>已接管在别处开始的上传：其中 %Ln 个分片属于此文件，不再重新发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>An upload that was begun elsewhere was taken over; none of its parts is of this file.</source>
        <translation>已接管在别处开始的上传；其中没有任何分片属于此文件。</translation>
    </message>
    <message>
        <source>The file was sent whole, in one request; it took %1.</source>
        <translation>该文件已通过一次请求整体发送；用时 %1。</translation>
    </message>
    <message>
        <source>The file was sent whole, in one request.</source>
        <translation>该文件已通过一次请求整体发送。</translation>
    </message>
    <message>
        <source>What was asked of the server did not succeed and is tried again.</source>
        <translation>对服务器的请求未成功，将重试。</translation>
    </message>
    <message>
        <source>It began again.</source>
        <translation>已重新开始。</translation>
    </message>
    <message>
        <source>It was paused. What is finished stays.</source>
        <translation>已暂停。已完成的部分会保留。</translation>
    </message>
    <message>
        <source>It was resumed.</source>
        <translation>已继续。</translation>
    </message>
    <message>
        <source>What is at the destination may be replaced, as you said.</source>
        <translation>按您的选择，目标处的内容可以被替换。</translation>
    </message>
    <message>
        <source>It waits for the network and goes on by itself.</source>
        <translation>正在等待网络，之后会自动继续。</translation>
    </message>
    <message>
        <source>It waits for new keys.</source>
        <translation>正在等待新密钥。</translation>
    </message>
    <message>
        <source>It goes on.</source>
        <translation>继续进行。</translation>
    </message>
    <message>
        <source>All parts are there; the server puts them together.</source>
        <translation>所有分片均已到齐；服务器正在将其合并。</translation>
    </message>
    <message>
        <source>The object on the server is seen to be what was sent.</source>
        <translation>已核实服务器上的对象与所发送的内容一致。</translation>
    </message>
    <message>
        <source>It is finished.</source>
        <translation>已完成。</translation>
    </message>
    <message>
        <source>It failed and stands still.</source>
        <translation>已失败并停止。</translation>
    </message>
    <message>
        <source>It is given up; what was sent is freed on the server.</source>
        <translation>已放弃；已发送的内容正在服务器上释放。</translation>
    </message>
    <message>
        <source>The server has confirmed that nothing is left of upload %1.</source>
        <translation>服务器已确认上传 %1 没有任何残留。</translation>
    </message>
    <message>
        <source>The server would not let go of upload %1. Its parts are still billed.</source>
        <translation>服务器未能释放上传 %1。其分片仍在计费。</translation>
    </message>
    <message>
        <source>It is aborted.</source>
        <translation>已中止。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1  Attention: %2</source>
        <comment>time, sentence</comment>
        <translation>%1  注意：%2</translation>
    </message>
    <message>
        <source>%1  Problem: %2</source>
        <comment>time, sentence</comment>
        <translation>%1  问题：%2</translation>
    </message>
    <message>
        <source>The file was chosen again. It goes on where that is the file that was sent.</source>
        <translation>已重新选择文件。若是之前发送的文件，则继续。</translation>
    </message>
    <message>
        <source>Part %L1 went up so that the store does not delete the paused upload.</source>
        <translation>已发送分段 %L1，使存储不会删除暂停的上传。</translation>
    </message>
    <message>
        <source>The store has deleted the paused upload. When you resume it, it begins again.</source>
        <translation>存储已删除暂停的上传。继续时将重新开始。</translation>
    </message>
    <message>
        <source>The paused upload could not be kept from being deleted by the store; it is tried again.</source>
        <translation>未能防止存储删除暂停的上传；将再次尝试。</translation>
    </message>
    <message>
        <source>Part %L1 of the file is not what it was when it was sent, so it is sent again.</source>
        <translation>文件的分段 %L1 与发送时不同，因此会再次发送。</translation>
    </message>
    <message numerus="yes">
        <source>The end was reached: there are %Ln parts in all.</source>
        <translation>
            <numerusform>已到达末尾：共有 %Ln 个分段。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is repaired, as you asked: what differs from the file as it is now is sent again, and nothing else.</source>
        <translation>按您的要求进行修复：只再次发送与现在的文件不同的部分。</translation>
    </message>
</context>
<context>
    <name>MessageNames</name>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 以及另外 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenSourceText</name>
    <message>
        <source>--until-quiet is a number of seconds from 1 to 604800, not “%1”.</source>
        <translation>--until-quiet 是 1 到 604800 之间的秒数，不能是“%1”。</translation>
    </message>
    <message>
        <source>--%1 is a size such as 64M, 5MiB or 8388608, not “%2”.</source>
        <translation>--%1 是大小，例如 64M、5MiB 或 8388608，不能是“%2”。</translation>
    </message>
    <message>
        <source>Either name what to upload or say --command.</source>
        <translation>要么指明上传什么，要么使用 --command。</translation>
    </message>
    <message>
        <source>What is to be uploaded? Name a file, “-” for standard input, or --command.</source>
        <translation>要上传什么？请指明文件、表示标准输入的“-”，或 --command。</translation>
    </message>
    <message>
        <source>A stream is uploaded alone: leave out the other sources.</source>
        <translation>流只能单独上传：请去掉其他来源。</translation>
    </message>
    <message>
        <source>A stream has no name: give its object one, s3://BUCKET/KEY.</source>
        <translation>流没有名称：请为其对象指定一个，s3://BUCKET/KEY。</translation>
    </message>
    <message>
        <source>--follow is about files: a stream ends when its writer does.</source>
        <translation>--follow 用于文件：写入方结束时流就结束。</translation>
    </message>
    <message>
        <source>--%1 is about streams: standard input, a named pipe or --command.</source>
        <translation>--%1 用于流：标准输入、命名管道或 --command。</translation>
    </message>
    <message>
        <source>--%1 goes with --follow.</source>
        <translation>--%1 要与 --follow 一起使用。</translation>
    </message>
    <message>
        <source>--%1 is about streams and --follow: other files have the size they have.</source>
        <translation>--%1 用于流和 --follow：其他文件的大小是确定的。</translation>
    </message>
    <message>
        <source>--spool is a folder that can be written to, not “%1”.</source>
        <translation>--spool 是可写入的文件夹，不能是“%1”。</translation>
    </message>
    <message>
        <source>--on-failure is pause or abort, not “%1”.</source>
        <translation>--on-failure 是 pause 或 abort，不能是“%1”。</translation>
    </message>
    <message>
        <source>--resume is the ID of a transfer, not “%1”.</source>
        <translation>--resume 是传输的 ID，不能是“%1”。</translation>
    </message>
</context>
<context>
    <name>OutlookText</name>
    <message numerus="yes">
        <source>The upload of %1 holds %Ln parts of %2, %3.</source>
        <translation>
            <numerusform>%1 的上传含有 %Ln 个 %2 的分片，共 %3。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The upload of %1 holds %Ln parts of different sizes, %2.</source>
        <translation>
            <numerusform>%1 的上传含有 %Ln 个大小不一的分片，共 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether %1 exists already cannot be told with these keys; it would be replaced.</source>
        <translation>用这些密钥无法得知 %1 是否已存在；若存在，它将被替换。</translation>
    </message>
    <message>
        <source>It replaces the object that is there: %1.</source>
        <translation>它会替换现有的对象：%1。</translation>
    </message>
    <message>
        <source>It replaces the object that is there: %1, of %2.</source>
        <translation>它会替换现有的对象：%1，%2。</translation>
    </message>
    <message>
        <source>Whether there are other uploads of this key cannot be told.</source>
        <translation>无法得知此对象键是否还有其他上传。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other uploads of this key stay as they are, and are billed.</source>
        <translation>
            <numerusform>此对象键的另外 %Ln 个上传保持原样，并继续计费。</numerusform>
        </translation>
    </message>
    <message>
        <source>A part came within the last minutes: somebody may be sending it right now, and would lose what is still to come.</source>
        <translation>最近几分钟内有分片到达：可能有人正在发送，尚未到达的部分会丢失。</translation>
    </message>
    <message>
        <source>It holds no parts, so there is nothing to complete.</source>
        <translation>它不含任何分片，没有可完成的内容。</translation>
    </message>
    <message>
        <source>It cannot be completed: parts %1 are missing. With the file, “adopt” sends them.</source>
        <translation>无法完成：缺少分片 %1。有文件时可用“adopt”发送它们。</translation>
    </message>
    <message numerus="yes">
        <source>It cannot be completed: %Ln parts have numbers that no upload may have.</source>
        <translation>
            <numerusform>无法完成：%Ln 个分片的编号是任何上传都不允许的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It cannot be completed: %Ln parts are smaller than the store allows.</source>
        <translation>
            <numerusform>无法完成：%Ln 个分片小于存储所允许的大小。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlookWords</name>
    <message>
        <source>It is not known whether there is an object of this key already: these keys may not look. One that is there is replaced.</source>
        <translation>不清楚是否已有此对象键的对象：这些访问密钥无权查看。若已存在，将被替换。</translation>
    </message>
    <message>
        <source>There is no object of this key yet.</source>
        <translation>此对象键尚无对象。</translation>
    </message>
    <message>
        <source>It replaces the object that is there: %1.</source>
        <translation>将替换现有的对象：%1。</translation>
    </message>
    <message>
        <source>It replaces the object that is there: %1, of %2.</source>
        <translation>将替换现有的对象：%1，%2。</translation>
    </message>
    <message>
        <source>Other uploads of this key could not be looked for. They stay as they are.</source>
        <translation>无法查找此对象键的其他上传。它们保持原样。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other uploads of this key stay as they are, and are billed on.</source>
        <translation>
            <numerusform>此对象键的另外 %Ln 个上传保持原样，并继续计费。</numerusform>
        </translation>
    </message>
    <message>
        <source>A part came within the last minutes: another program may be at work on it right now. Stop that one first.</source>
        <translation>最近几分钟内有分片到达：可能有其他程序正在处理。请先停止它。</translation>
    </message>
    <message>
        <source>No part of it is on the server.</source>
        <translation>服务器上没有任何分片。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts are missing in between.</source>
        <translation>
            <numerusform>中间缺少 %Ln 个分片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts have numbers that no upload may have.</source>
        <translation>
            <numerusform>%Ln 个分片的编号是任何上传都不允许的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts before the last are smaller than %1, which the store does not take.</source>
        <translation>
            <numerusform>最后一个之前有 %Ln 个分片小于 %1，存储不接受。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its parts are of several sizes, and this store takes parts of one size only.</source>
        <translation>其分片大小不一，而此存储只接受相同大小的分片。</translation>
    </message>
</context>
<context>
    <name>OverwriteQuestion</name>
    <message>
        <source>Overwrite %1?</source>
        <translation>要覆盖 %1 吗？</translation>
    </message>
    <message numerus="yes">
        <source>Overwrite %Ln objects?</source>
        <translation>
            <numerusform>要覆盖 %Ln 个对象吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>What is there now is replaced when the upload is complete. It cannot be brought back, unless the bucket keeps earlier versions.</source>
        <translation>上传完成后，那里现有的内容将被替换。除非存储桶保留先前的版本，否则无法恢复。</translation>
    </message>
</context>
<context>
    <name>PartNumbersText</name>
    <message numerus="yes">
        <source>%1 of %Ln parts match</source>
        <translation>
            <numerusform>%Ln 个分片中 %1 个匹配</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ</source>
        <comment>parts</comment>
        <translation>
            <numerusform>%Ln 个不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are missing</source>
        <comment>parts</comment>
        <translation>
            <numerusform>缺少 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be compared</source>
        <comment>parts</comment>
        <translation>
            <numerusform>%Ln 个无法比较</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence of clauses</comment>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>PartWords</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>retry in %1</source>
        <translation>%1后重试</translation>
    </message>
    <message>
        <source>Part %L1: %2</source>
        <translation>分片 %L1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Attempt %L1</source>
        <translation>第 %L1 次尝试</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>用时 %1</translation>
    </message>
    <message>
        <source>ETag %1</source>
        <translation>ETag %1</translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>最近的错误：%1</translation>
    </message>
    <message>
        <source>Parts %L1 to %L2</source>
        <translation>分片 %L1 至 %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <translation>
            <numerusform>%Ln 个已确认</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the way</source>
        <translation>
            <numerusform>%Ln 个正在发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being checked</source>
        <translation>
            <numerusform>%Ln 个正在检查</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tried again soon</source>
        <translation>
            <numerusform>%Ln 个即将重试</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln 个等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>The parts are planned when the transfer begins.</source>
        <translation>分片会在传输开始时规划。</translation>
    </message>
    <message>
        <source>The file was small enough to be sent whole, in one request.</source>
        <translation>该文件足够小，已通过一次请求整体发送。</translation>
    </message>
    <message>
        <source>The file is small enough to be sent whole, in one request.</source>
        <translation>该文件足够小，可通过一次请求整体发送。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of %1</source>
        <translation>
            <numerusform>%Ln 个分片，每个 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; all of them confirmed.</source>
        <translation>%1；全部已确认。</translation>
    </message>
    <message>
        <source>%1; none confirmed yet.</source>
        <translation>%1；尚无已确认的分片。</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1；%2。</translation>
    </message>
    <message>
        <source>%1 One cell is %2 parts.</source>
        <translation>%1每格代表 %2 个分片。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of several sizes</source>
        <translation>
            <numerusform>%Ln 个大小不一的分段</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>%1 would go to %2 in these parts:</source>
        <translation>%1 将分为以下分片发送到 %2：</translation>
    </message>
    <message>
        <source>part %1: %2, up to %3 in all</source>
        <translation>分片 %1：%2，总计最多 %3</translation>
    </message>
    <message>
        <source>parts %1 to %2: %3 each, up to %4 in all</source>
        <translation>分片 %1 到 %2：每个 %3，总计最多 %4</translation>
    </message>
    <message>
        <source>It can become %1 long; anything longer ends in an error before its last part is sent, and no object.</source>
        <translation>最长可达 %1；更长的内容会在发送最后一个分片之前以错误结束，不会生成对象。</translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 以及另外 %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>ProxyText</name>
    <message>
        <source>A password does not belong into the arguments, where everybody on this machine can read it. Set it with the proxy in http_proxy or all_proxy.</source>
        <translation>密码不应写在参数中，否则这台机器上的任何人都能看到。请在 http_proxy 或 all_proxy 中与代理一并设置。</translation>
    </message>
    <message>
        <source>--proxy is http://host:port, socks5://host:port or none, not “%1”.</source>
        <translation>--proxy 只能是 http://host:port、socks5://host:port 或 none，不能是“%1”。</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>全选(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>增大(&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>减小(&amp;D)</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>退格</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>QuantityText</name>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
    <message>
        <source>%1 PB</source>
        <translation>%1 PB</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 KiB</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>a rate; %1 is an amount such as 61 MB</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>$%1</source>
        <comment>an amount of US dollars</comment>
        <translation>%1 美元</translation>
    </message>
    <message>
        <source>under %1</source>
        <comment>an amount of money</comment>
        <translation>不到 %1</translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Send the file as it is now</source>
        <translation>按现状发送文件</translation>
    </message>
    <message>
        <source>Enter keys…</source>
        <translation>输入密钥…</translation>
    </message>
    <message>
        <source>Send as it is</source>
        <translation>按原样发送</translation>
    </message>
    <message>
        <source>Send it in a new upload</source>
        <translation>在新的上传中发送</translation>
    </message>
    <message>
        <source>Overwrite what is there…</source>
        <translation>覆盖现有内容…</translation>
    </message>
    <message>
        <source>Choose the file again…</source>
        <translation>重新选择文件…</translation>
    </message>
    <message>
        <source>Send anew</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Overwrite…</source>
        <translation>覆盖…</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Repair: send only what differs</source>
        <translation>修复：只发送不同的部分</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Choose the pipe again…</source>
        <translation>重新选择管道…</translation>
    </message>
    <message>
        <source>Choose pipe…</source>
        <translation>选择管道…</translation>
    </message>
</context>
<context>
    <name>RemovalText</name>
    <message numerus="yes">
        <source>%Ln uploads are to be aborted; that frees %1 and saves %2 a month.</source>
        <translation>
            <numerusform>将中止 %Ln 个上传；这会释放 %1，每月节省 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads are to be aborted; that frees %1.</source>
        <translation>
            <numerusform>将中止 %Ln 个上传；这会释放 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads were aborted; %1 are freed, which saves %2 a month.</source>
        <translation>
            <numerusform>已中止 %Ln 个上传；释放了 %1，每月节省 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads were aborted; %1 are freed.</source>
        <translation>
            <numerusform>已中止 %Ln 个上传；释放了 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>not aborted  %1: %2</source>
        <translation>未中止  %1：%2</translation>
    </message>
    <message>
        <source>had ended already  %1</source>
        <translation>早已结束  %1</translation>
    </message>
    <message numerus="yes">
        <source>aborted  %1: %Ln parts, %2</source>
        <translation>
            <numerusform>已中止  %1：%Ln 个分片，%2</numerusform>
        </translation>
    </message>
    <message>
        <source>left  %1</source>
        <translation>保留  %1</translation>
    </message>
</context>
<context>
    <name>RemoveQuestion</name>
    <message>
        <source>Remove %1?</source>
        <translation>移除 %1？</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln transfers?</source>
        <translation>
            <numerusform>移除 %Ln 个传输？</numerusform>
        </translation>
    </message>
    <message>
        <source>An upload was begun on the server. Aborting it leaves nothing behind. Files on this computer are not touched.</source>
        <translation>服务器上已开始上传。中止它不会留下任何内容。本机上的文件不受影响。</translation>
    </message>
    <message>
        <source>Parts already sent: %1. Aborting on the server frees them. Left there, they can be finished later but may be billed. Files on this computer are not touched.</source>
        <translation>已发送的分片：%1。在服务器上中止可将其释放。若留在那里，以后可以完成上传，但可能会产生费用。本机上的文件不受影响。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Abort on the server and remove</source>
        <translation>在服务器上中止并移除</translation>
    </message>
    <message>
        <source>Leave parts on the server</source>
        <translation>将分片留在服务器上</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no rules that remove unfinished uploads.</source>
        <translation>%1 没有可清除未完成上传的规则。</translation>
    </message>
    <message>
        <source>The store deletes them by itself about %1 after their last part.</source>
        <translation>存储会在最后一个分段之后约 %1 自行删除它们。</translation>
    </message>
    <message>
        <source>The store deletes them by itself about %1 after they were begun.</source>
        <translation>存储会在开始之后约 %1 自行删除它们。</translation>
    </message>
    <message>
        <source>Instead, let this computer run “%1” once a day.</source>
        <translation>请改为让这台电脑每天运行一次“%1”。</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>所有对象键</translation>
    </message>
    <message>
        <source>keys that begin with “%1”</source>
        <translation>以“%1”开头的对象键</translation>
    </message>
    <message>
        <source>rule of Partway</source>
        <translation>Partway 的规则</translation>
    </message>
    <message>
        <source>rule “%1”</source>
        <translation>规则“%1”</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>only for some tags or sizes</source>
        <translation>仅限某些标签或大小</translation>
    </message>
    <message>
        <source>does other things too</source>
        <translation>还做其他事情</translation>
    </message>
    <message numerus="yes">
        <source>Unfinished uploads of %1: aborted %Ln days after they were begun</source>
        <translation>
            <numerusform>未完成的上传，%1：开始 %Ln 天后中止</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfinished uploads of %1: aborted, the rule does not say when</source>
        <translation>未完成的上传，%1：中止，规则未说明何时</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules of this bucket are about other things and stay as they are.</source>
        <translation>
            <numerusform>此存储桶有 %Ln 条规则与此无关，将保持不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules of %1 are not as they should be now: somebody else changed them, or the store did not keep what was written.</source>
        <translation>%1 的规则现在与预期不符：他人更改了它们，或存储没有保留所写的内容。</translation>
    </message>
    <message>
        <source>Look at what is there now, then decide again.</source>
        <translation>请查看现有内容，然后重新决定。</translation>
    </message>
    <message>
        <source>No rule can hold this beginning of keys.</source>
        <translation>任何规则都无法容纳这样的对象键开头。</translation>
    </message>
    <message>
        <source>Use at most 1,024 bytes and no control characters.</source>
        <translation>请最多使用 1,024 字节，且不含控制字符。</translation>
    </message>
    <message>
        <source>The store refused the rule for %1.</source>
        <translation>存储拒绝了 %1 的规则。</translation>
    </message>
    <message>
        <source>A bucket holds at most 1,000 rules, and some stores take only one for the same keys. The details say more.</source>
        <translation>一个存储桶最多 1,000 条规则，有些存储对相同的对象键只接受一条。详情中有更多说明。</translation>
    </message>
    <message>
        <source>These keys may not read or change the rules of %1.</source>
        <translation>这些密钥无权读取或更改 %1 的规则。</translation>
    </message>
    <message>
        <source>Ask for s3:GetLifecycleConfiguration and s3:PutLifecycleConfiguration, or let the owner of the bucket set the rule.</source>
        <translation>请申请 s3:GetLifecycleConfiguration 和 s3:PutLifecycleConfiguration，或请存储桶的所有者设置规则。</translation>
    </message>
</context>
<context>
    <name>SavingsText</name>
    <message>
        <source>What was freed could not be entered into the list of savings (%1).</source>
        <translation>已释放的内容无法记入节省清单（%1）。</translation>
    </message>
</context>
<context>
    <name>SelectionText</name>
    <message>
        <source>Either name a bucket or say --all-buckets, not both: “%1”.</source>
        <translation>请指定一个存储桶或 --all-buckets，不能同时指定：“%1”。</translation>
    </message>
    <message>
        <source>Say where: s3://BUCKET, s3://BUCKET/PREFIX, or --all-buckets for every bucket of the account.</source>
        <translation>请指定位置：s3://BUCKET、s3://BUCKET/PREFIX，或用 --all-buckets 表示该账户的所有存储桶。</translation>
    </message>
    <message>
        <source>“%1” does not name a bucket: that looks like s3://BUCKET or s3://BUCKET/PREFIX.</source>
        <translation>“%1”不是存储桶：应写成 s3://BUCKET 或 s3://BUCKET/PREFIX。</translation>
    </message>
    <message>
        <source>--upload-id names one upload; --older-than, --orphans and --all choose among many. Say one or the other.</source>
        <translation>--upload-id 指定一个上传；--older-than、--orphans 和 --all 从多个中选择。请二选一。</translation>
    </message>
    <message>
        <source>With --upload-id, name the object: s3://BUCKET/KEY --upload-id ID.</source>
        <translation>使用 --upload-id 时请指定对象：s3://BUCKET/KEY --upload-id ID。</translation>
    </message>
    <message>
        <source>Say which uploads to abort: --upload-id ID for one, --older-than 7d, --orphans, or --all. “uploads” lists them.</source>
        <translation>请指定要中止哪些上传：单个用 --upload-id ID，或 --older-than 7d、--orphans、--all。“uploads”会列出它们。</translation>
    </message>
    <message>
        <source>--older-than is an age such as 7d, 12h or 2w, not “%1”.</source>
        <translation>--older-than 是 7d、12h 或 2w 这样的时长，而不是“%1”。</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>&amp;Keep running when the window is closed</source>
        <translation>关闭窗口后继续运行(&amp;K)</translation>
    </message>
    <message>
        <source>Transfers go on, and the icon in the tray brings the window back. Without a tray, closing the window ends Partway.</source>
        <translation>传输会继续进行，点击托盘图标即可恢复窗口。没有托盘时，关闭窗口会退出 Partway。</translation>
    </message>
    <message>
        <source>&amp;Start without the window</source>
        <translation>启动时不显示窗口(&amp;S)</translation>
    </message>
    <message>
        <source>Partway starts in the tray and goes on with its transfers. Without a tray, the window opens.</source>
        <translation>Partway 启动到托盘中并继续其传输。没有托盘时会打开窗口。</translation>
    </message>
    <message>
        <source>&amp;Close without a question while transfers are under way</source>
        <translation>传输进行时直接关闭，不再询问(&amp;C)</translation>
    </message>
    <message>
        <source>They stop, keep every part that is finished, and go on at the next start.</source>
        <translation>它们会停止，保留每个已完成的分片，并在下次启动时继续。</translation>
    </message>
    <message>
        <source>Keep the computer &amp;awake while bytes move</source>
        <translation>传输数据时保持计算机唤醒(&amp;A)</translation>
    </message>
    <message>
        <source>It does not go to sleep by itself in the middle of an upload. Paused or waiting transfers keep nothing awake.</source>
        <translation>计算机不会在上传途中自动休眠。已暂停或等待中的传输不会阻止休眠。</translation>
    </message>
    <message>
        <source>“Pause until &amp;tomorrow” ends at</source>
        <translation>“暂停至明天”的结束时间(&amp;T)</translation>
    </message>
    <message>
        <source>The next day, by the clock of this computer.</source>
        <translation>次日的这一时间，以本机时钟为准。</translation>
    </message>
    <message>
        <source>When everything is &amp;uploaded</source>
        <translation>全部上传完成后(&amp;U)</translation>
    </message>
    <message>
        <source>For this run of Partway only. A minute before, it says so and can be cancelled; when a transfer has failed, nothing is done.</source>
        <translation>仅对本次运行的 Partway 有效。执行前一分钟会提示，并可取消；如有传输失败，则不执行任何操作。</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>&amp;Transfers at once</source>
        <translation>同时传输数(&amp;T)</translation>
    </message>
    <message>
        <source>More help with many small files. Large ones are fast one by one, too.</source>
        <translation>文件小而多时，调高会有帮助。大文件逐个传输也很快。</translation>
    </message>
    <message>
        <source>&amp;Parts at once</source>
        <translation>同时发送的分片数(&amp;P)</translation>
    </message>
    <message>
        <source>Over all transfers. More make a long or lossy line faster and take more memory.</source>
        <translation>所有传输合计。数值越大，在延迟高或易丢包的线路上越快，但占用的内存也越多。</translation>
    </message>
    <message>
        <source>Part si&amp;ze</source>
        <translation>分片大小(&amp;Z)</translation>
    </message>
    <message>
        <source>Of new transfers. Automatic fits the file and the store; a size of your own is raised where a file would need too many parts.</source>
        <translation>用于新的传输。“自动”会适应文件和存储；如果文件因此需要过多分片，自定义的大小会被调高。</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>&amp;Check every part</source>
        <translation>检查每个分片(&amp;C)</translation>
    </message>
    <message>
        <source>What the store has received is compared with the file, part by part. Off, only sizes are compared. For new transfers.</source>
        <translation>将存储收到的内容与文件逐个分片比较。关闭后只比较大小。用于新的传输。</translation>
    </message>
    <message>
        <source>What happens to a file whose name is taken at the store.</source>
        <translation>文件名称在存储中已被占用时如何处理。</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>overwrite it</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>skip the file</source>
        <translation>跳过该文件</translation>
    </message>
    <message>
        <source>keep both</source>
        <translation>两者都保留</translation>
    </message>
    <message>
        <source>overwrite if different</source>
        <translation>不同时覆盖</translation>
    </message>
    <message>
        <source>&amp;Left out of folders</source>
        <translation>文件夹中排除的项目(&amp;L)</translation>
    </message>
    <message>
        <source>One name a line; * stands for anything. Such files and folders are not uploaded with the folder that they are in.</source>
        <translation>每行一个名称；* 代表任意内容。这类文件和文件夹不会随其所在文件夹一起上传。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>&amp;Speed limit</source>
        <translation>速度限制(&amp;S)</translation>
    </message>
    <message>
        <source>For all transfers together, whenever the timetable says nothing else.</source>
        <translation>所有传输合计，在时间表没有其他规定时适用。</translation>
    </message>
    <message>
        <source>Limits by &amp;timetable</source>
        <translation>按时间表限速(&amp;T)</translation>
    </message>
    <message>
        <source>At these times the limit is another one. Of rows that overlap, the first one counts.</source>
        <translation>在这些时段采用另外的限制。行之间有重叠时，以第一行为准。</translation>
    </message>
    <message>
        <source>T&amp;imetable</source>
        <translation>时间表(&amp;I)</translation>
    </message>
    <message>
        <source>A row that ends before it begins goes on into the next day.</source>
        <translation>结束早于开始的行会延续到次日。</translation>
    </message>
    <message>
        <source>Pause on &amp;metered networks</source>
        <translation>在按流量计费的网络上暂停(&amp;M)</translation>
    </message>
    <message>
        <source>Where the system says that a connection is paid by volume, everything waits until there is another one.</source>
        <translation>当系统表明连接按流量计费时，所有传输都会等待，直到有其他连接。</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>代理(&amp;X)</translation>
    </message>
    <message>
        <source>The way to the stores. It holds for what is sent from now on.</source>
        <translation>通往存储的途径。对此后发送的内容生效。</translation>
    </message>
    <message>
        <source>as the system says</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation>SOCKS 5</translation>
    </message>
    <message>
        <source>Proxy a&amp;ddress</source>
        <translation>代理地址(&amp;D)</translation>
    </message>
    <message>
        <source>As host:port, without a name or password. Until there is one, the system&apos;s proxy is used.</source>
        <translation>格式为 host:port，不含用户名或密码。未填写时使用系统代理。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>When transfers are &amp;finished</source>
        <translation>传输完成时(&amp;F)</translation>
    </message>
    <message>
        <source>One message for all that finish together, and only while the window is not in front.</source>
        <translation>同时完成的传输合并为一条消息，且仅在窗口不在前台时显示。</translation>
    </message>
    <message>
        <source>When a transfer &amp;needs you</source>
        <translation>传输需要您处理时(&amp;N)</translation>
    </message>
    <message>
        <source>It failed, or it waits for keys.</source>
        <translation>传输失败，或正在等待密钥。</translation>
    </message>
    <message>
        <source>Before a store &amp;deletes paused uploads</source>
        <translation>存储删除已暂停的上传之前(&amp;D)</translation>
    </message>
    <message>
        <source>In time to resume them: some stores delete unfinished uploads after a day.</source>
        <translation>以便及时继续：有些存储会在一天后删除未完成的上传。</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>语言与外观</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>Light and dark follow the desktop, or stay as chosen here.</source>
        <translation>浅色和深色可跟随桌面，或固定为此处所选。</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Of all texts. It changes when Partway is started the next time.</source>
        <translation>所有文字的语言。下次启动 Partway 时生效。</translation>
    </message>
    <message>
        <source>When the object is there alread&amp;y</source>
        <translation>对象已存在时(&amp;Y)</translation>
    </message>
    <message>
        <source>When &amp;unfinished uploads are left lying at a store</source>
        <translation>存储中遗留有未完成的上传时(&amp;U)</translation>
    </message>
    <message>
        <source>Once a day Partway lists the uploads at all accounts, whoever began them, and tells of new ones that are older than a day.</source>
        <translation>Partway 每天列出所有账户中的上传（无论由谁开始），并告知新发现的、超过一天的上传。</translation>
    </message>
    <message>
        <source>When there is a newer &amp;version of Partway</source>
        <translation>有新版本的 Partway 时(&amp;V)</translation>
    </message>
    <message>
        <source>Once a day Partway asks %1 for the number of the newest version. It sends nothing about you, this computer or your transfers, and downloads nothing.</source>
        <translation>Partway 每天向 %1 询问一次最新版本号。它不发送任何有关您、这台电脑或您的传输的信息，也不下载任何内容。</translation>
    </message>
</context>
<context>
    <name>SourceQuestion</name>
    <message>
        <source>Where is %1 now?</source>
        <translation>%1 现在在哪里？</translation>
    </message>
</context>
<context>
    <name>SpeedWords</name>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>%L1 s ago</source>
        <translation>%L1 秒前</translation>
    </message>
    <message>
        <source>%L1 min ago</source>
        <translation>%L1 分钟前</translation>
    </message>
    <message>
        <source>%L1 min %L2 s ago</source>
        <translation>%L1 分 %L2 秒前</translation>
    </message>
    <message>
        <source>0 B/s</source>
        <translation>0 B/s</translation>
    </message>
    <message>
        <source>Nothing was sent in the last 10 minutes.</source>
        <translation>最近 10 分钟内没有发送任何内容。</translation>
    </message>
    <message>
        <source>Now %1, highest %2, mean %3 in the last 10 minutes.</source>
        <translation>最近 10 分钟内：当前 %1，最高 %2，平均 %3。</translation>
    </message>
    <message>
        <source>Nothing is sent now; highest %1, mean %2 while it ran in the last 10 minutes.</source>
        <translation>当前没有发送；最近 10 分钟内最高 %1，传输时平均 %2。</translation>
    </message>
    <message>
        <source>%1 All transfers together are limited to %2.</source>
        <translation>%1所有传输合计限速 %2。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>when: how fast</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: nothing was to be sent</source>
        <comment>when</comment>
        <translation>%1：没有需要发送的内容</translation>
    </message>
</context>
<context>
    <name>TransferRow</name>
    <message>
        <source>%1 on %2</source>
        <translation>%2 上的 %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a folder on this computer</comment>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>高优先级</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>低优先级</translation>
    </message>
</context>
<context>
    <name>TransferText</name>
    <message>
        <source>tried again now</source>
        <translation>正在重试</translation>
    </message>
    <message>
        <source>tried again in %1</source>
        <translation>%1后重试</translation>
    </message>
    <message>
        <source>the store may have deleted it</source>
        <translation>存储可能已将其删除</translation>
    </message>
    <message>
        <source>%1 may have deleted it</source>
        <comment>a store</comment>
        <translation>%1 可能已将其删除</translation>
    </message>
    <message>
        <source>the store deletes it in %1</source>
        <translation>存储将在 %1后将其删除</translation>
    </message>
    <message>
        <source>%1 deletes it in %2</source>
        <comment>a store, a time</comment>
        <translation>%1 将在 %2后将其删除</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <translation>排队等待中</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>正在等待网络</translation>
    </message>
    <message>
        <source>Checking what is there</source>
        <translation>正在检查现有内容</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在开始</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>正在上传</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>正在等待服务器</translation>
    </message>
    <message>
        <source>Waiting for keys</source>
        <translation>正在等待密钥</translation>
    </message>
    <message>
        <source>Completing</source>
        <translation>正在完成</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>正在验证</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Freeing what was sent</source>
        <translation>正在释放已发送的内容</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>已中止</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) at once</source>
        <translation>
            <numerusform>同时 %n 个分片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>verified, %n part(s)</source>
        <translation>
            <numerusform>已验证，%n 个分片</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>sending %1 %</source>
        <translation>正在发送 %1%</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>tried again soon</source>
        <translation>即将重试</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>It had to begin again: the upload was gone on the server, aborted by somebody or cleaned up by the store.</source>
        <translation>不得不重新开始：服务器上的上传已消失，可能被他人中止或被存储清理。</translation>
    </message>
    <message>
        <source>It had to begin again: the upload on the server held parts that are not of this file.</source>
        <translation>不得不重新开始：服务器上的上传含有不属于此文件的分片。</translation>
    </message>
    <message>
        <source>It began again with larger parts: the store takes no more than 1,000 of them.</source>
        <translation>已用更大的分片重新开始：该存储最多接受 1,000 个分片。</translation>
    </message>
    <message>
        <source>It began again with the file as it is now.</source>
        <translation>已按文件现状重新开始。</translation>
    </message>
    <message>
        <source>Changed on the store</source>
        <translation>在存储中已更改</translation>
    </message>
    <message>
        <source>Gone from the store</source>
        <translation>已不在存储中</translation>
    </message>
    <message>
        <source>checking whether it is still there…</source>
        <translation>正在检查是否仍在…</translation>
    </message>
    <message>
        <source>still there (checked %1)</source>
        <comment>a time, with its date where that is not today</comment>
        <translation>仍在（检查于 %1）</translation>
    </message>
    <message>
        <source>another object was there (checked %1)</source>
        <comment>a time, with its date where that is not today</comment>
        <translation>是另一个对象（检查于 %1）</translation>
    </message>
    <message>
        <source>not there any more (checked %1)</source>
        <comment>a time, with its date where that is not today</comment>
        <translation>已不在（检查于 %1）</translation>
    </message>
    <message>
        <source>could not be checked (%1)</source>
        <comment>a time, with its date where that is not today</comment>
        <translation>无法检查（%1）</translation>
    </message>
    <message>
        <source>It is being checked whether it is still there…</source>
        <translation>正在检查它是否仍在…</translation>
    </message>
    <message>
        <source>It was there, the same that was sent (checked %1).</source>
        <comment>a time, with its date where that is not today</comment>
        <translation>它在那里，与发送的相同（检查于 %1）。</translation>
    </message>
    <message>
        <source>Another object was there under its name (checked %1). Upload the file again if it is still wanted there.</source>
        <comment>a time, with its date where that is not today</comment>
        <translation>该名称下是另一个对象（检查于 %1）。如果仍需要该文件，请重新上传。</translation>
    </message>
    <message>
        <source>It was not there any more (checked %1): somebody or a rule of the bucket removed it. Upload the file again if it is still wanted there.</source>
        <comment>a time, with its date where that is not today</comment>
        <translation>它已不在（检查于 %1）：有人或存储桶的规则将其删除。如果仍需要该文件，请重新上传。</translation>
    </message>
    <message>
        <source>It could not be told (%1): the store did not answer, the keys may not look, or nothing tells it from other objects. Try again later.</source>
        <comment>a time, with its date where that is not today</comment>
        <translation>无法判断（%1）：存储没有应答、密钥无权查看，或无从与其他对象区分。请稍后再试。</translation>
    </message>
    <message>
        <source>the store has deleted what was sent</source>
        <translation>存储已删除已发送的内容</translation>
    </message>
    <message>
        <source>not kept alive yet; %1</source>
        <comment>when the store deletes it</comment>
        <translation>尚未保活；%1</translation>
    </message>
    <message>
        <source>kept alive: a part goes up in %1</source>
        <translation>保活中：%1 后发送一个分段</translation>
    </message>
    <message>
        <source>kept alive: a part goes up now</source>
        <translation>保活中：正在发送一个分段</translation>
    </message>
    <message>
        <source>Waiting for more of the stream</source>
        <translation>正在等待流的后续内容</translation>
    </message>
    <message>
        <source>Waiting for more of the file</source>
        <translation>正在等待文件的后续内容</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>the command&apos;s output</source>
        <translation>命令的输出</translation>
    </message>
    <message>
        <source>It was cut off. What matches is not sent again once it comes from its beginning.</source>
        <translation>它中断了。从头再来时，相同的内容不会重发。</translation>
    </message>
    <message>
        <source>It waits for the program that writes the pipe.</source>
        <translation>正在等待写入管道的程序。</translation>
    </message>
    <message>
        <source>Waiting for the stream once more</source>
        <translation>再次等待流</translation>
    </message>
    <message>
        <source>Waiting for the stream</source>
        <translation>正在等待流</translation>
    </message>
</context>
<context>
    <name>UploadText</name>
    <message>
        <source>--integrity is md5 or none, not “%1”.</source>
        <translation>--integrity 只能是 md5 或 none，不能是“%1”。</translation>
    </message>
    <message>
        <source>--meta wants NAME=VALUE, not “%1”.</source>
        <translation>--meta 需要 NAME=VALUE，不能是“%1”。</translation>
    </message>
    <message>
        <source>--part-size is a size such as 64M, 5MiB or 8388608, not “%1”.</source>
        <translation>--part-size 应为大小，例如 64M、5MiB 或 8388608，不能是“%1”。</translation>
    </message>
    <message>
        <source>%1 is not a regular file. Write it to a file first, and upload that.</source>
        <translation>%1 不是普通文件。请先将其写入文件，再上传该文件。</translation>
    </message>
    <message>
        <source>The last argument is where to: s3://BUCKET/KEY or s3://BUCKET/PREFIX/, not “%1”.</source>
        <translation>最后一个参数是目标：s3://BUCKET/KEY 或 s3://BUCKET/PREFIX/，不能是“%1”。</translation>
    </message>
    <message>
        <source>Two files would become one object, %1. End the destination in “/” to keep their names, or upload them to different prefixes.</source>
        <translation>两个文件会成为同一个对象 %1。请以“/”结束目标以保留其名称，或将它们上传到不同的前缀。</translation>
    </message>
    <message>
        <source>%1 is a folder. Say --recursive to upload what is in it.</source>
        <translation>%1 是文件夹。要上传其中的内容，请使用 --recursive。</translation>
    </message>
</context>
<context>
    <name>UploadWords</name>
    <message>
        <source>left over from this program</source>
        <translation>由本程序遗留</translation>
    </message>
    <message>
        <source>begun by this program</source>
        <translation>由本程序开始</translation>
    </message>
    <message>
        <source>begun by %1</source>
        <comment>a person or program</comment>
        <translation>由 %1 开始</translation>
    </message>
    <message>
        <source>begun by another program</source>
        <translation>由其他程序开始</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>never</source>
        <comment>it does not go by itself</comment>
        <translation>从不</translation>
    </message>
    <message>
        <source>%L1 of %L1</source>
        <comment>parts</comment>
        <translation>%L1 / %L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <comment>parts</comment>
        <translation>
            <numerusform>缺 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>uneven</source>
        <comment>sizes of parts</comment>
        <translation>大小不一</translation>
    </message>
    <message numerus="yes">
        <source>could not be aborted: %Ln parts are still there</source>
        <translation>
            <numerusform>无法中止：仍有 %Ln 个分片</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be aborted: %1</source>
        <comment>a sentence</comment>
        <translation>无法中止：%1</translation>
    </message>
    <message>
        <source>being aborted</source>
        <translation>正在中止</translation>
    </message>
    <message>
        <source>being written right now</source>
        <translation>正在写入</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads of this key</source>
        <translation>
            <numerusform>此键有 %Ln 个上传</numerusform>
        </translation>
    </message>
    <message>
        <source>an object is there already</source>
        <translation>已有对象</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>On %1, %2</source>
        <comment>an account; who began it</comment>
        <translation>在 %1 上，%2</translation>
    </message>
    <message>
        <source>Several uploads of one key are in progress: finishing one leaves the others as they are.</source>
        <translation>同一个键有多个进行中的上传：完成其中一个，其他保持不变。</translation>
    </message>
    <message>
        <source>Finishing it replaces the object that is there.</source>
        <translation>完成它会替换已有的对象。</translation>
    </message>
    <message>
        <source>The highest number is %L1; %2</source>
        <comment>of a part; how many are missing</comment>
        <translation>最大编号为 %L1；%2</translation>
    </message>
    <message>
        <source>%L1 bytes</source>
        <comment>size</comment>
        <translation>%L1 字节</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>a time</comment>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>What this store takes is not known. The account&apos;s settings have a place for the price.</source>
        <translation>此存储的收费未知。可以在账户设置中填写价格。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key, then what is known of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <comment>a key and what it does</comment>
        <translation>Delete：%1</translation>
    </message>
    <message>
        <source>Enter: %1. Delete: %2</source>
        <comment>keys and what they do</comment>
        <translation>Enter：%1。Delete：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a number, then what is missing</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始于</translation>
    </message>
    <message>
        <source>Last part</source>
        <translation>最后分片</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>Part size</source>
        <translation>分片大小</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>已存储</translation>
    </message>
    <message>
        <source>A month</source>
        <comment>a heading over what something costs a month</comment>
        <translation>每月</translation>
    </message>
    <message>
        <source>So far</source>
        <comment>a heading over what something has cost so far</comment>
        <translation>迄今</translation>
    </message>
    <message>
        <source>Goes by itself</source>
        <translation>自动清除</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>可执行的操作</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the transfer, in the queue</comment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>接管</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a time</comment>
        <translation>%1前</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a time</comment>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time</comment>
        <translation>昨天 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>any moment</source>
        <translation>随时</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>%Ln 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a time</comment>
        <translation>%1后</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>an amount</comment>
        <translation>%1 或更多</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln 个分片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UploadsText</name>
    <message>
        <source>belongs to transfer %1 of this computer (%2)</source>
        <translation>属于本机的传输 %1（%2）</translation>
    </message>
    <message>
        <source>begun by %1</source>
        <translation>由 %1 开始</translation>
    </message>
    <message numerus="yes">
        <source>one of %Ln uploads of this key</source>
        <translation>
            <numerusform>此对象键的 %Ln 个上传之一</numerusform>
        </translation>
    </message>
    <message>
        <source>no parts</source>
        <translation>没有分片</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of %1, %2</source>
        <translation>
            <numerusform>%Ln 个 %1 的分片，%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of different sizes, %1</source>
        <translation>
            <numerusform>%Ln 个大小不一的分片，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>the store may delete it at any time</source>
        <translation>存储随时可能将其删除</translation>
    </message>
    <message>
        <source>the store deletes it in %1</source>
        <translation>存储将在 %1 后删除它</translation>
    </message>
    <message>
        <source>%1 a month, %2 so far</source>
        <translation>每月 %1，至今 %2</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>每月 %1</translation>
    </message>
    <message>
        <source>ended since it was listed</source>
        <translation>列出之后已结束</translation>
    </message>
    <message>
        <source>is being written right now</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>last part %1 ago</source>
        <translation>最后一个分片在 %1 前</translation>
    </message>
    <message>
        <source>There are no in-progress uploads.</source>
        <translation>没有进行中的上传。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in-progress uploads</source>
        <translation>
            <numerusform>%Ln 个进行中的上传</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in-progress uploads hold %1</source>
        <translation>
            <numerusform>%Ln 个进行中的上传共占用 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in-progress uploads hold %1, %2 a month, %3 so far</source>
        <translation>
            <numerusform>%Ln 个进行中的上传共占用 %1，每月 %2，至今 %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the store deletes %Ln of them within a day</source>
        <translation>
            <numerusform>其中 %Ln 个将在一天内被存储删除</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence of clauses</comment>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>UsageText</name>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 不接受值。</translation>
    </message>
    <message>
        <source>%1 wants a value: %1 %2.</source>
        <translation>%1 需要一个值：%1 %2。</translation>
    </message>
    <message>
        <source>There is no command “%1”. See partway-cli --help.</source>
        <translation>没有命令“%1”。请参阅 partway-cli --help。</translation>
    </message>
    <message>
        <source>There is no option “%1”. See partway-cli --help.</source>
        <translation>没有选项“%1”。请参阅 partway-cli --help。</translation>
    </message>
    <message>
        <source>No command was given. See partway-cli --help.</source>
        <translation>未给出命令。请参阅 partway-cli --help。</translation>
    </message>
    <message>
        <source>“%1” wants a second word. See partway-cli %1 --help.</source>
        <translation>“%1”之后还需要一个词。请参阅 partway-cli %1 --help。</translation>
    </message>
    <message>
        <source>--%1 is not an option of “%2”. See partway-cli %2 --help.</source>
        <translation>--%1 不是“%2”的选项。请参阅 partway-cli %2 --help。</translation>
    </message>
    <message>
        <source>“%1” wants more than that: partway-cli %1 %2</source>
        <translation>“%1”还需要更多内容：partway-cli %1 %2</translation>
    </message>
    <message>
        <source>“%1” does not know what to do with “%2”.</source>
        <translation>“%1”不知道如何处理“%2”。</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>is being compared</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>无法比较</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match</source>
        <translation>
            <numerusform>%Ln 个相符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ</source>
        <translation>
            <numerusform>%Ln 个不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln 个缺少</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be compared</source>
        <translation>
            <numerusform>%Ln 个无法比较</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to compare</source>
        <translation>
            <numerusform>%Ln 个待比较</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln parts match</source>
        <translation>
            <numerusform>%Ln 个分片中 %L1 个相符</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>正在查看文件…</translation>
    </message>
    <message numerus="yes">
        <source>The file is read and compared: %Ln parts are still to come.</source>
        <translation>
            <numerusform>正在读取并比较文件：还剩 %Ln 个分片。</numerusform>
        </translation>
    </message>
    <message>
        <source>Part %L1 %2</source>
        <comment>%2 is a word such as “matches”</comment>
        <translation>分片 %L1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a range and a size</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Parts %L1 to %L2</source>
        <translation>分片 %L1 至 %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of %1 on the server</source>
        <translation>
            <numerusform>服务器上有 %Ln 个分片，每个 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of several sizes on the server</source>
        <translation>
            <numerusform>服务器上有 %Ln 个大小不一的分片</numerusform>
        </translation>
    </message>
    <message>
        <source>No part is on the server yet</source>
        <translation>服务器上还没有分片</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what there is, and its size</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, file %2, %3</source>
        <comment>what is on the server, the size of the file, its path</comment>
        <translation>%1，文件 %2，%3</translation>
    </message>
    <message>
        <source>Every part that is kept was proved by its MD5.</source>
        <translation>保留的每个分片都已由其 MD5 证实。</translation>
    </message>
    <message>
        <source>Every part that is kept was proved by the checksum that the store keeps of it.</source>
        <translation>保留的每个分片都已由存储所保存的校验和证实。</translation>
    </message>
    <message>
        <source>Nothing is left to send: all %1 are there. The upload is only finished.</source>
        <translation>没有要发送的内容：%1 已全部到位，只需完成上传。</translation>
    </message>
    <message>
        <source>All %1 are sent: no part that is there can be kept.</source>
        <translation>%1 将全部发送：现有的分片都无法保留。</translation>
    </message>
    <message>
        <source>%1 to send instead of %2.</source>
        <translation>只需发送 %1，而不是 %2。</translation>
    </message>
    <message>
        <source>All %1 are sent, in about %2: no part that is there can be kept.</source>
        <translation>%1 将全部发送，约需 %2：现有的分片都无法保留。</translation>
    </message>
    <message>
        <source>%1 to send instead of %2, about %3.</source>
        <translation>只需发送 %1，而不是 %2，约需 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts cannot be compared: their ETags are no MD5 (as with encryption by a key of one&apos;s own), and the store keeps no checksum of them. They are sent again, or a new upload is begun.</source>
        <translation>
            <numerusform>%Ln 个分片无法比较：其 ETag 不是 MD5（例如使用自有密钥加密时），存储也没有保存其校验和。它们将重新发送，或开始新的上传。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With parts of %1, as they are there, this file would have more than the %Ln that an upload may have. It is cut into larger ones.</source>
        <translation>
            <numerusform>若沿用现有的 %1 分片，此文件的分片数将超过上传允许的 %Ln 个。将改用更大的分片。</numerusform>
        </translation>
    </message>
    <message>
        <source>No part is of this file. It may be the wrong one, or it has changed.</source>
        <translation>没有任何分片属于此文件。可能选错了文件，或文件已更改。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts on the server belong to no part of this file, and this store finishes an upload only with all of its parts: a new upload is begun, and everything is sent.</source>
        <translation>
            <numerusform>服务器上有 %Ln 个分片不属于此文件，而此存储只有在包含全部分片时才能完成上传：将开始新的上传，并全部发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts on the server belong to no part of this file. They are left out.</source>
        <translation>
            <numerusform>服务器上有 %Ln 个分片不属于此文件，将被忽略。</numerusform>
        </translation>
    </message>
    <message>
        <source>No part matches by its ETag: this is another file, or the upload is encrypted with a key (SSE-KMS) and its ETags are no MD5s. The parts are sent again, or a new upload is begun.</source>
        <translation>没有分片的 ETag 匹配：这是另一个文件，或者该上传使用密钥加密（SSE-KMS），其 ETag 不是 MD5。分片将重新发送，或开始新的上传。</translation>
    </message>
</context>
<context>
    <name>WaitingText</name>
    <message>
        <source>Parts that it did not take are sent again soon.</source>
        <translation>未被接收的分片很快会重新发送。</translation>
    </message>
    <message>
        <source>Transfer %1 to %2 waits for the network and goes on by itself. %3</source>
        <translation>到 %2 的传输 %1 正在等待网络，之后会自动继续。%3</translation>
    </message>
    <message>
        <source>Transfer %1 to %2 waits for the server and goes on by itself. %3</source>
        <translation>到 %2 的传输 %1 正在等待服务器，之后会自动继续。%3</translation>
    </message>
</context>
<context>
    <name>WatchText</name>
    <message>
        <source>--settle is a number of seconds from 1 to 3600, not “%1”.</source>
        <translation>--settle 是 1 到 3600 的秒数，而不是“%1”。</translation>
    </message>
    <message>
        <source>The last argument is where to: s3://BUCKET/PREFIX/, not “%1”.</source>
        <translation>最后一个参数是目标：s3://BUCKET/PREFIX/，而不是“%1”。</translation>
    </message>
    <message>
        <source>%1 is not a folder that can be watched.</source>
        <translation>%1 不是可以监视的文件夹。</translation>
    </message>
    <message>
        <source>%1 is where this program keeps its own journal, and cannot be watched.</source>
        <translation>%1 是本程序存放自己日志的地方，不能监视。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Another Partway is at work in this state folder but does not answer. Close it, or give another folder with --state.</source>
        <translation>另一个 Partway 正在使用此状态文件夹，但没有响应。请将其关闭，或用 --state 指定其他文件夹。</translation>
    </message>
</context>
<context>
    <name>partway::AbortCommand</name>
    <message>
        <source>Interrupted; parts may still be on the server. To go on:</source>
        <translation>已中断；服务器上可能仍有分片。要继续，请执行：</translation>
    </message>
    <message>
        <source>Transfer %1 is finished: %2 is on the server, and aborting cannot take it away. “remove” takes the row out of the journal.</source>
        <translation>传输 %1 已完成：%2 已在服务器上，中止无法将其删除。“remove”可将该行从日志中移除。</translation>
    </message>
    <message>
        <source>Transfer %1 to %2 is aborted, and nothing of it is left on the server.</source>
        <translation>到 %2 的传输 %1 已中止，服务器上没有任何残留。</translation>
    </message>
    <message>
        <source>Transfer %1 is removed.</source>
        <translation>传输 %1 已移除。</translation>
    </message>
    <message>
        <source>Folder %1 is removed; what was sent stays on the server.</source>
        <translation>文件夹 %1 已移除；已发送的内容保留在服务器上。</translation>
    </message>
    <message>
        <source>Folder %1 is given up; what was sent stays on the server.</source>
        <translation>文件夹 %1 已放弃；已发送的内容保留在服务器上。</translation>
    </message>
</context>
<context>
    <name>partway::AbortDesk</name>
    <message numerus="yes">
        <source>Nothing here was begun more than %Ln days ago.</source>
        <translation>
            <numerusform>这里没有超过 %Ln 天前开始的上传。</numerusform>
        </translation>
    </message>
    <message>
        <source>No unfinished upload here begins with %1.</source>
        <translation>这里没有以 %1 开头的未完成上传。</translation>
    </message>
    <message>
        <source>This program knows every unfinished upload here: they are transfers of its queue.</source>
        <translation>本程序知道这里的每个未完成上传：它们都是队列中的传输。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads could not be aborted. They stay in the list, each with the reason; try again later, or stop whoever writes them.</source>
        <translation>
            <numerusform>%Ln 个上传无法中止。它们连同原因留在列表中；请稍后重试，或停止正在写入它们的程序。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::AbortSheet</name>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln 个分片</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 are lost for good. That frees %3 a month.</source>
        <comment>bytes, parts, money</comment>
        <translation>%1（%2）将永久丢失。每月可节省 %3。</translation>
    </message>
    <message>
        <source>%1 in %2 are lost for good, and freed at the store.</source>
        <comment>bytes, parts</comment>
        <translation>%1（%2）将永久丢失，并在存储中释放。</translation>
    </message>
    <message>
        <source>%1 Files on this computer and finished objects are not touched.</source>
        <translation>%1 本机上的文件和已完成的对象不受影响。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are transfers of this program, which leave the queue as well.</source>
        <translation>
            <numerusform>其中 %Ln 个是本程序的传输，也会从队列中移除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stores are being asked what %Ln of them hold…</source>
        <translation>
            <numerusform>正在向存储询问其中 %Ln 个的内容…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %Ln of them hold could not be found out.</source>
        <translation>
            <numerusform>无法得知其中 %Ln 个的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything is listed yet: these are only those that are.</source>
        <translation>尚未全部列出：这些只是已列出的部分。</translation>
    </message>
    <message>
        <source>Abort uploads</source>
        <translation>中止上传</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>已存储</translation>
    </message>
    <message>
        <source>Uploads to be aborted</source>
        <translation>将要中止的上传</translation>
    </message>
    <message>
        <source>%1 (being written right now)</source>
        <comment>a key</comment>
        <translation>%1（正在写入）</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>以及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also abort the %Ln that are being written right now</source>
        <translation>
            <numerusform>同时中止正在写入的 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Abort %Ln uploads?</source>
        <translation>
            <numerusform>中止 %Ln 个上传？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads are being written right now</source>
        <translation>
            <numerusform>%Ln 个上传正在写入</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody sends parts of them at this moment. Aborting would throw away what they have just sent, and their upload fails.</source>
        <translation>此刻有人正在发送其中的分片。中止会丢弃刚发送的内容，对方的上传将失败。</translation>
    </message>
    <message numerus="yes">
        <source>Abort %Ln uploads</source>
        <translation>
            <numerusform>中止 %Ln 个上传</numerusform>
        </translation>
    </message>
    <message>
        <source>How much is lost for good, and freed at the store, is not known.</source>
        <translation>不清楚会永久丢失并在存储中释放多少。</translation>
    </message>
    <message>
        <source>%1 in %2 are lost for good. That frees %3 a month, or more.</source>
        <comment>bytes, parts, money</comment>
        <translation>%1（%2）将永久丢失。每月至少可节省 %3。</translation>
    </message>
</context>
<context>
    <name>partway::AbortUploadsCommand</name>
    <message>
        <source>Nothing was aborted.</source>
        <translation>未中止任何内容。</translation>
    </message>
    <message>
        <source>Nobody can be asked here. Say --yes to abort without a question, or --dry-run to see what would be aborted.</source>
        <translation>此处无法询问任何人。用 --yes 不经询问直接中止，或用 --dry-run 查看将中止哪些。</translation>
    </message>
    <message>
        <source>Which uploads belong to transfers of this computer cannot be told: %1 All count as being written.</source>
        <translation>无法得知哪些上传属于本机的传输：%1 全部视为正在写入。</translation>
    </message>
    <message>
        <source>looked at %1 of %2 uploads</source>
        <translation>已查看 %1 个上传，共 %2 个</translation>
    </message>
    <message>
        <source>There is nothing to abort.</source>
        <translation>没有可中止的上传。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are being written right now, or may be.</source>
        <translation>
            <numerusform>其中 %Ln 个正在写入，或可能正在写入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Abort %Ln uploads? What they hold is lost. [y/N] </source>
        <translation>
            <numerusform>要中止 %Ln 个上传吗？其中的内容将丢失。[y/N] </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads are being written right now, or may be: whoever sends them loses what is sent. Abort them as well? [y/N] </source>
        <translation>
            <numerusform>%Ln 个上传正在写入，或可能正在写入：发送者会失去已发送的内容。也要中止它们吗？[y/N] </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads that are being written, or may be, are left as they are; --even-active aborts these as well.</source>
        <translation>
            <numerusform>%Ln 个正在写入或可能正在写入的上传保持原样；--even-active 会一并中止它们。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads could not be aborted; the list says why.</source>
        <translation>
            <numerusform>%Ln 个上传无法中止；原因见列表。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::AboutDialog</name>
    <message>
        <source>Partway stands on these libraries, and thanks those who make them:

Qt %1 (GNU Lesser General Public License 3)
%2 (Apache License 2.0)
QtKeychain (BSD License)
SQLite (public domain)
tl::expected (Creative Commons Zero)

Partway comes without any warranty, as far as the law permits. You may pass it on and change it under the terms of the GNU General Public License, version 3 or later; its text is at https://www.gnu.org/licenses/gpl-3.0.html.</source>
        <translation>Partway 建立在以下库之上，并感谢其作者：

Qt %1（GNU 宽通用公共许可证第 3 版）
%2（Apache 许可证 2.0）
QtKeychain（BSD 许可证）
SQLite（公有领域）
tl::expected（Creative Commons Zero）

在法律允许的范围内，Partway 不提供任何担保。您可以按照 GNU 通用公共许可证第 3 版或更高版本的条款分发和修改它；许可证全文见 https://www.gnu.org/licenses/gpl-3.0.html。</translation>
    </message>
    <message>
        <source>About Partway</source>
        <translation>关于 Partway</translation>
    </message>
    <message>
        <source>Partway %1</source>
        <translation>Partway %1</translation>
    </message>
    <message>
        <source>Multipart uploads to S3-compatible storage that never start again.</source>
        <translation>将分片上传到兼容 S3 的存储，绝不从头重来。</translation>
    </message>
    <message>
        <source>Libraries and licences</source>
        <translation>库与许可证</translation>
    </message>
</context>
<context>
    <name>partway::AccountAddCommand</name>
    <message>
        <source>There is no provider “%1”.</source>
        <translation>没有提供商“%1”。</translation>
    </message>
    <message>
        <source>Say which server with --endpoint URL.</source>
        <translation>请用 --endpoint URL 指定服务器。</translation>
    </message>
    <message>
        <source>Access key: </source>
        <translation>访问密钥： </translation>
    </message>
    <message>
        <source>Secret key (not shown): </source>
        <translation>秘密密钥（不显示）： </translation>
    </message>
    <message>
        <source>Session token (not shown; mostly none): </source>
        <translation>会话令牌（不显示；多数情况下没有）： </translation>
    </message>
    <message>
        <source>An access key and a secret key are needed. Give them on standard input, a line each, or in the environment with --keys-from-env; or say --no-keys.</source>
        <translation>需要访问密钥和秘密密钥。请通过标准输入给出，每行一个，或使用 --keys-from-env 从环境变量读取；也可以使用 --no-keys。</translation>
    </message>
    <message>
        <source>The keys could not be kept: %1. The account is there without them; give them in AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY at each use.</source>
        <translation>无法保存密钥：%1。账户已添加，但没有密钥；请在每次使用时通过 AWS_ACCESS_KEY_ID 和 AWS_SECRET_ACCESS_KEY 给出。</translation>
    </message>
    <message>
        <source>The account “%1” is added. “account test” tries it.</source>
        <translation>已添加账户“%1”。“account test”可对其进行测试。</translation>
    </message>
    <message>
        <source>--price is what a stored terabyte costs a month in US dollars, such as 4 or 5.99, not “%1”.</source>
        <translation>--price 是每月存储一太字节的美元价格，例如 4 或 5.99，而不是“%1”。</translation>
    </message>
    <message>
        <source>The share key is the account&apos;s own access key. It would stand in every link; make a public, read-only one.</source>
        <translation>共享密钥是账户自己的访问密钥。它会出现在每个链接中；请创建一个公开的只读密钥。</translation>
    </message>
    <message>
        <source>Uploads cannot be kept alive at this store: either it deletes none by itself, or it counts from when they were begun.</source>
        <translation>此存储无法保持上传：它要么不会自行删除，要么从开始时计时。</translation>
    </message>
    <message>
        <source>A share key is for share links of Storj; this account is at another store.</source>
        <translation>共享密钥用于 Storj 的共享链接；此账户属于其他存储。</translation>
    </message>
    <message>
        <source>This is no share key: it has to be a public access key, or a link made with it.</source>
        <translation>这不是分享密钥：需要公开的访问密钥，或用它生成的链接。</translation>
    </message>
</context>
<context>
    <name>partway::AccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>The block of keys was split into its fields.</source>
        <translation>密钥文本块已拆分到各个字段。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Fields that most accounts do not need</source>
        <translation>大多数账户不需要的字段</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Bucket to test</source>
        <translation>要测试的存储桶</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Asks the store for its buckets</source>
        <translation>向存储请求其存储桶列表</translation>
    </message>
    <message>
        <source>“Test” will list this bucket, and begin and abort one empty upload in it. Nothing is stored.</source>
        <translation>“测试”会列出此存储桶，并在其中开始和中止一个空的上传。不会存储任何内容。</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>编辑账户</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在请求 %1…</translation>
    </message>
    <message>
        <source>Tr&amp;y it</source>
        <translation>试用存储桶(&amp;Y)</translation>
    </message>
    <message>
        <source>bucket, optional</source>
        <translation>存储桶（可选）</translation>
    </message>
    <message>
        <source>With a bucket, the test also tells what the keys may do there.</source>
        <translation>填写存储桶后，测试还会说明密钥在其中的权限。</translation>
    </message>
</context>
<context>
    <name>partway::AccountDialogs</name>
    <message>
        <source>There is no keychain that could keep the keys, so they are kept for this run only and asked for again at the next start.</source>
        <translation>没有可以保存密钥的密钥环，因此密钥仅在本次运行期间保留，下次启动时会再次要求输入。</translation>
    </message>
    <message>
        <source>The account of this transfer is not there any more. Add it again, then resume the transfer.</source>
        <translation>此传输的账户已不存在。请重新添加账户，然后继续传输。</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>移除账户</translation>
    </message>
    <message>
        <source>Remove the account %1?</source>
        <translation>要移除账户 %1 吗？</translation>
    </message>
    <message>
        <source>Its keys are removed from the keychain. Nothing at the store changes; transfers of this account stop until it is there again.</source>
        <translation>其密钥会从密钥环中移除。存储上的内容不会改变；此账户的传输会停止，直到账户恢复。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The keychain did not confirm that the keys are gone (%1). Look for Partway in the keychain&apos;s own window.</source>
        <translation>密钥环未确认密钥已删除（%1）。请在密钥环自己的窗口中查找 Partway。</translation>
    </message>
</context>
<context>
    <name>partway::AccountForm</name>
    <message>
        <source>http:// sends everything in the clear: anyone on the way can read the files. Use https:// where the store offers it.</source>
        <translation>http:// 以明文发送一切内容：途中的任何人都能读取文件。如果存储提供 https://，请使用它。</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>账户名称</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>账户 ID</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Where its keys are</source>
        <translation>密钥所在位置</translation>
    </message>
    <message>
        <source>Bucket in the path</source>
        <translation>存储桶在路径中</translation>
    </message>
    <message>
        <source>Bucket in the host name</source>
        <translation>存储桶在主机名中</translation>
    </message>
    <message>
        <source>Addressing</source>
        <translation>寻址方式</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>提供商(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Account &amp;ID</source>
        <translation>账户 ID(&amp;I)</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>服务器(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>端点(&amp;E)</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>区域(&amp;G)</translation>
    </message>
    <message>
        <source>Keys &amp;from</source>
        <translation>密钥来源(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Addressing</source>
        <translation>寻址方式(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;CA file</source>
        <translation>CA 文件(&amp;C)</translation>
    </message>
    <message>
        <source>The keychain; enter them below</source>
        <translation>密钥环；请在下方输入密钥</translation>
    </message>
    <message>
        <source>Profile “%1” of the AWS files</source>
        <translation>AWS 文件中的配置文件“%1”</translation>
    </message>
    <message>
        <source>Endpoint: %1</source>
        <translation>端点：%1</translation>
    </message>
    <message>
        <source>There is another account with this name. Choose another one.</source>
        <translation>已有同名的其他账户。请选择其他名称。</translation>
    </message>
    <message>
        <source>Enter the account ID. The provider shows it beside the keys.</source>
        <translation>请输入账户 ID。提供商会将其显示在密钥旁边。</translation>
    </message>
    <message>
        <source>An account ID is letters and digits only.</source>
        <translation>账户 ID 只能包含字母和数字。</translation>
    </message>
    <message>
        <source>Enter the name of the server.</source>
        <translation>请输入服务器的名称。</translation>
    </message>
    <message>
        <source>This is no name of a server. It looks like s3.example.com or s3.example.com:9000.</source>
        <translation>这不是服务器名称。名称应类似 s3.example.com 或 s3.example.com:9000。</translation>
    </message>
    <message>
        <source>There is no such region. It looks like eu-central-1.</source>
        <translation>没有这样的区域。区域应类似 eu-central-1。</translation>
    </message>
    <message>
        <source>Enter the address of the store. The provider shows it as “endpoint”.</source>
        <translation>请输入存储的地址。提供商将其显示为“endpoint”。</translation>
    </message>
    <message>
        <source>This is no endpoint. It looks like https://host or http://host:port, with nothing behind it.</source>
        <translation>这不是端点。端点应类似 https://host 或 http://host:port，后面不带任何内容。</translation>
    </message>
    <message>
        <source>This file cannot be read. Choose another one.</source>
        <translation>无法读取此文件。请选择其他文件。</translation>
    </message>
    <message>
        <source>Other S3-compatible</source>
        <translation>其他兼容 S3 的存储</translation>
    </message>
</context>
<context>
    <name>partway::AccountListCommand</name>
    <message>
        <source>There are no accounts. “account add” adds one.</source>
        <translation>没有账户。“account add”可添加一个。</translation>
    </message>
</context>
<context>
    <name>partway::AccountRemoveCommand</name>
    <message>
        <source>The account “%1” is removed.</source>
        <translation>已移除账户“%1”。</translation>
    </message>
    <message>
        <source>The account “%1” is removed, but the keychain did not answer (%2). Look there for keys of “partway” if it held any.</source>
        <translation>已移除账户“%1”，但密钥环没有响应（%2）。如果其中保存过密钥，请到那里查找“partway”的密钥。</translation>
    </message>
</context>
<context>
    <name>partway::AccountTestCommand</name>
    <message>
        <source>“%1” works: the bucket %2 can be reached.</source>
        <translation>“%1”可用：可以访问存储桶 %2。</translation>
    </message>
    <message>
        <source>“%1” works. Buckets that it shows: %2.</source>
        <translation>“%1”可用。它显示的存储桶：%2。</translation>
    </message>
    <message>
        <source>The server knows the keys of “%1”, but they may not list buckets. Name a bucket to try it: account test %1 s3://BUCKET</source>
        <translation>服务器认识“%1”的密钥，但这些密钥不能列出存储桶。请指定一个存储桶来测试：account test %1 s3://BUCKET</translation>
    </message>
</context>
<context>
    <name>partway::AccountTrial</name>
    <message numerus="yes">
        <source>It works: %n buckets are there.</source>
        <translation>
            <numerusform>可用：共有 %n 个存储桶。</numerusform>
        </translation>
    </message>
    <message>
        <source>The store knows these keys. They may not list all buckets.</source>
        <translation>该存储认识这些密钥。它们不能列出所有存储桶。</translation>
    </message>
    <message>
        <source>The store knows these keys. They may not list all buckets; name one here to test it, and type its name when you upload.</source>
        <translation>该存储认识这些密钥。它们不能列出所有存储桶；请在此指定一个存储桶进行测试，并在上传时输入其名称。</translation>
    </message>
    <message>
        <source>They may list what is in %1.</source>
        <translation>它们可以列出 %1 中的内容。</translation>
    </message>
    <message>
        <source>They may not list what is in %1. Uploads may work all the same; what is there cannot be shown.</source>
        <translation>它们不能列出 %1 中的内容。上传仍可能正常；但无法显示现有内容。</translation>
    </message>
    <message>
        <source>They may not begin an upload in %1. Use keys that may write there.</source>
        <translation>它们不能在 %1 中开始上传。请使用可在那里写入的密钥。</translation>
    </message>
    <message>
        <source>They may begin and abort uploads. Nothing of the test is left there.</source>
        <translation>它们可以开始和中止上传。测试没有在那里留下任何内容。</translation>
    </message>
    <message>
        <source>An upload could be begun, but not aborted. The empty upload of “%1” is left there: abort it with keys that may, or let the store&apos;s own rule do it.</source>
        <translation>可以开始上传，但无法中止。“%1”的空上传留在了那里：请用有权限的密钥将其中止，或由存储自身的规则处理。</translation>
    </message>
</context>
<context>
    <name>partway::AdoptCommand</name>
    <message>
        <source>Say which upload with --upload-id; “uploads” lists them.</source>
        <translation>请用 --upload-id 指定哪个上传；“uploads”会列出它们。</translation>
    </message>
    <message>
        <source>This upload belongs to transfer %1 of this computer already: “resume %1” goes on with it.</source>
        <translation>此上传已属于本机的传输 %1：“resume %1”会继续它。</translation>
    </message>
    <message>
        <source>What is on the server would be lost, and nobody can be asked here. Say --yes to go on all the same.</source>
        <translation>服务器上的内容会丢失，而此处无法询问任何人。若仍要继续，请用 --yes。</translation>
    </message>
    <message>
        <source>Go on with this upload? [y/N] </source>
        <translation>要继续此上传吗？[y/N] </translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>没有发送任何内容。</translation>
    </message>
    <message>
        <source>Parts that differ, and are overwritten: %1</source>
        <translation>不同且将被覆盖的分片：%1</translation>
    </message>
    <message>
        <source>This store keeps no digest of these parts that can be compared: those that cannot be compared are overwritten with what the file holds.</source>
        <translation>此存储没有保存这些分片可供比较的摘要：无法比较的分片将用文件内容覆盖。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts are beyond the end of the file: the upload may be of another file.</source>
        <translation>
            <numerusform>%Ln 个分片超出了文件末尾：该上传可能属于另一个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>A part came within the last minutes: somebody may be sending it right now.</source>
        <translation>最近几分钟内有分片到达：可能有人正在发送。</translation>
    </message>
    <message>
        <source>Every part is there: it only needs to be completed.</source>
        <translation>所有分片都在：只需完成。</translation>
    </message>
    <message>
        <source>%1 are to be sent.</source>
        <translation>将发送 %1。</translation>
    </message>
    <message>
        <source>No part matches by its ETag: this is another file, or the upload is encrypted with a key (SSE-KMS) and its ETags are no MD5s. To go on overwrites the parts with what the file holds; “upload” begins a fresh one, “abort-uploads” frees this one.</source>
        <translation>没有分片的 ETag 匹配：这是另一个文件，或者该上传使用密钥加密（SSE-KMS），其 ETag 不是 MD5。继续将用文件内容覆盖这些分片；“upload”开始新的上传，“abort-uploads”释放此上传。</translation>
    </message>
</context>
<context>
    <name>partway::AdoptDialog</name>
    <message>
        <source>This upload belongs to a transfer in the queue, “%1” (%2). Resume that one.</source>
        <translation>此上传属于队列中的传输“%1”（%2）。请继续该传输。</translation>
    </message>
    <message>
        <source>A transfer in the queue makes the same object already: “%1” (%2). The one that ends last replaces the other&apos;s.</source>
        <translation>队列中已有传输生成同一对象：“%1”（%2）。后完成者会替换前者。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择其他文件。</translation>
    </message>
    <message>
        <source>Begin a new upload</source>
        <translation>开始新的上传</translation>
    </message>
    <message>
        <source>Abort it, begin a new one</source>
        <translation>中止并重新开始</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Adopt and send the rest</source>
        <translation>接管并发送其余部分</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>接管</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>Show it in the &amp;queue</source>
        <translation>在队列中显示(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Nothing else works on this upload any more</source>
        <translation>没有其他程序在处理此上传(&amp;N)</translation>
    </message>
    <message>
        <source>What becomes of the upload that is there</source>
        <translation>如何处理现有的上传</translation>
    </message>
    <message>
        <source>&amp;The upload that is there:</source>
        <translation>现有的上传(&amp;T)：</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Adopt %1</source>
        <translation>接管 %1</translation>
    </message>
    <message>
        <source>The file on this computer is compared with the parts that are on the server. Parts that match are kept; the rest is sent.</source>
        <translation>将此电脑上的文件与服务器上的分片进行比较。相符的分片保留，其余发送。</translation>
    </message>
    <message>
        <source>Go on with it; what is not proven is sent again</source>
        <translation>继续该上传；未证实的部分重新发送</translation>
    </message>
    <message>
        <source>Leave it there, and begin a new one; it is billed on</source>
        <translation>保留它并开始新的上传；它会继续计费</translation>
    </message>
    <message>
        <source>Abort it, and begin a new one; its parts are freed</source>
        <translation>中止它并开始新的上传；其分片将被释放</translation>
    </message>
</context>
<context>
    <name>partway::CaFileField</name>
    <message>
        <source>File with an additional certificate authority</source>
        <translation>附加证书颁发机构的文件</translation>
    </message>
    <message>
        <source>optional, a PEM file</source>
        <translation>可选，PEM 文件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>选择 CA 文件</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>证书颁发机构</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>证书 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>partway::CellMap</name>
    <message numerus="yes">
        <source>%n parts</source>
        <translation>
            <numerusform>%n 个分片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::ColumnMenu</name>
    <message>
        <source>Queue order</source>
        <translation>队列顺序</translation>
    </message>
    <message>
        <source>Columns as they were at first</source>
        <translation>恢复最初的列</translation>
    </message>
</context>
<context>
    <name>partway::CompletionCommand</name>
    <message>
        <source>There are completions for bash, zsh and fish, not for “%1”.</source>
        <translation>补全脚本适用于 bash、zsh 和 fish，不适用于“%1”。</translation>
    </message>
</context>
<context>
    <name>partway::ConflictModel</name>
    <message>
        <source>As chosen below</source>
        <translation>按下方的选择</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>两者都保留</translation>
    </message>
    <message>
        <source>Overwrite if different</source>
        <translation>不同时覆盖</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>At the store</source>
        <translation>存储中</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>as much as is written</source>
        <translation>写入多少就是多少</translation>
    </message>
</context>
<context>
    <name>partway::ConflictSheet</name>
    <message>
        <source>Do this from now on without asking</source>
        <translation>今后都这样处理，不再询问</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>Files whose objects are there already</source>
        <translation>对象已存在的文件</translation>
    </message>
    <message>
        <source>What to do with all of them</source>
        <translation>对所有文件的处理方式</translation>
    </message>
    <message>
        <source>For &amp;all:</source>
        <translation>全部(&amp;A)：</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Cancel the upload</source>
        <translation>取消上传</translation>
    </message>
    <message numerus="yes">
        <source>%Ln objects are there already</source>
        <translation>
            <numerusform>%Ln 个对象已存在</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1. %n other files are new and go up in any case.</source>
        <translation>
            <numerusform>位置：%1。另外 %n 个文件是新文件，无论如何都会上传。</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1. Choose what is to become of them.</source>
        <translation>位置：%1。请选择如何处理它们。</translation>
    </message>
    <message>
        <source>“Keep both” uploads under the next free name, such as “file (2).ext”. “Overwrite if different” compares size and checksum first; what cannot be compared counts as different.</source>
        <translation>“两者都保留”会以下一个可用的名称上传，例如“file (2).ext”。“不同时覆盖”会先比较大小和校验和；无法比较的视为不同。</translation>
    </message>
</context>
<context>
    <name>partway::ControlActions</name>
    <message>
        <source>Pause until &amp;tomorrow</source>
        <translation>暂停至明天(&amp;T)</translation>
    </message>
    <message>
        <source>Pauses everything now and goes on by itself tomorrow morning</source>
        <translation>立即暂停全部传输，并在明天早上自动继续</translation>
    </message>
    <message>
        <source>Pause &amp;until…</source>
        <translation>暂停至(&amp;U)…</translation>
    </message>
    <message>
        <source>Pauses everything now and goes on by itself when you say</source>
        <translation>立即暂停全部传输，并在您指定的时间自动继续</translation>
    </message>
    <message>
        <source>Resume &amp;now</source>
        <translation>立即继续(&amp;N)</translation>
    </message>
    <message>
        <source>Ends the pause before its time; what you paused yourself stays so</source>
        <translation>提前结束暂停；您自行暂停的传输保持不变</translation>
    </message>
    <message>
        <source>Do &amp;nothing</source>
        <translation>不执行任何操作(&amp;N)</translation>
    </message>
    <message>
        <source>Partway stays open when everything is uploaded</source>
        <translation>全部上传完成后 Partway 保持打开</translation>
    </message>
    <message>
        <source>&amp;Quit Partway</source>
        <translation>退出 Partway(&amp;Q)</translation>
    </message>
    <message>
        <source>Closes Partway when everything is uploaded</source>
        <translation>全部上传完成后关闭 Partway</translation>
    </message>
    <message>
        <source>&amp;Sleep</source>
        <translation>睡眠(&amp;S)</translation>
    </message>
    <message>
        <source>Sends the computer to sleep when everything is uploaded</source>
        <translation>全部上传完成后让计算机睡眠</translation>
    </message>
    <message>
        <source>&amp;When everything is uploaded</source>
        <translation>全部上传完成后(&amp;W)</translation>
    </message>
</context>
<context>
    <name>partway::ControlDesk</name>
    <message numerus="yes">
        <source>%Ln transfers failed, so nothing was done at the end. Look at them and resume them.</source>
        <translation>
            <numerusform>%Ln 个传输失败，因此结束时未执行任何操作。请查看并继续它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause until &amp;tomorrow, %1</source>
        <translation>暂停至明天 %1(&amp;T)</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>Paused until %1 by timetable</source>
        <translation>按时间表暂停至 %1</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>暂停至 %1</translation>
    </message>
    <message>
        <source>Resume now</source>
        <translation>立即继续</translation>
    </message>
    <message>
        <source>Everything is paused until %1, as the timetable says. New transfers wait, too.</source>
        <translation>根据时间表，全部传输暂停至 %1。新的传输也会等待。</translation>
    </message>
    <message>
        <source>Everything is paused until %1 and goes on by itself then. New transfers wait, too.</source>
        <translation>全部传输暂停至 %1，届时自动继续。新的传输也会等待。</translation>
    </message>
    <message>
        <source>Quits when everything is uploaded</source>
        <translation>全部上传完成后退出</translation>
    </message>
    <message>
        <source>Sleeps when everything is uploaded</source>
        <translation>全部上传完成后睡眠</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Quits in %Ln s</source>
        <translation>
            <numerusform>%Ln 秒后退出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sleeps in %Ln s</source>
        <translation>
            <numerusform>%Ln 秒后睡眠</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is uploaded. Partway quits in %Ln seconds.</source>
        <translation>
            <numerusform>全部上传已完成。Partway 将在 %Ln 秒后退出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is uploaded. The computer goes to sleep in %Ln seconds.</source>
        <translation>
            <numerusform>全部上传已完成。计算机将在 %Ln 秒后进入睡眠。</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer could not be sent to sleep: %1.</source>
        <translation>无法让计算机睡眠：%1。</translation>
    </message>
</context>
<context>
    <name>partway::DbusNotifier</name>
    <message>
        <source>Show Partway</source>
        <translation>显示 Partway</translation>
    </message>
</context>
<context>
    <name>partway::Delivery</name>
    <message>
        <source>Cancel the upload</source>
        <translation>取消上传</translation>
    </message>
    <message numerus="yes">
        <source>Looking at what is there already, for %Ln files…</source>
        <translation>
            <numerusform>正在查看 %Ln 个文件是否已有对象…</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too many to look at each of them.</source>
        <translation>数量太多，无法逐一查看。</translation>
    </message>
    <message numerus="yes">
        <source>It is not known whether %Ln objects are there already. %1 They are queued and looked at when their turn comes; none is overwritten.</source>
        <translation>
            <numerusform>尚不清楚 %Ln 个对象是否已存在。%1它们已加入队列，轮到时再查看；不会覆盖任何对象。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comparing %Ln files with what is there…</source>
        <translation>
            <numerusform>正在将 %Ln 个文件与现有内容比较…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are there already, byte for byte, and were left out.</source>
        <translation>
            <numerusform>%Ln 个文件已存在且逐字节相同，已略过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be compared with what is there, since its checksum is of another kind; they are uploaded as if they were different.</source>
        <translation>
            <numerusform>%Ln 个文件无法与现有内容比较，因为校验和的类型不同；将视为不同而上传。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for free names…</source>
        <translation>正在查找可用名称…</translation>
    </message>
    <message>
        <source>Looking for uploads in progress…</source>
        <translation>正在查找进行中的上传…</translation>
    </message>
    <message numerus="yes">
        <source>Freeing %Ln uploads in progress…</source>
        <translation>
            <numerusform>正在释放 %Ln 个进行中的上传…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads in progress could not be aborted and may still be billed. Look at them again in a few minutes.</source>
        <translation>
            <numerusform>%Ln 个进行中的上传无法中止，可能仍在计费。请几分钟后再查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>The transfer of %1 goes on. What was sent of it already is not sent again, where the same is written into the pipe.</source>
        <translation>%1 的传输继续进行。如果写入管道的内容相同，已发送的部分不会重发。</translation>
    </message>
    <message>
        <source>%1 is read already, by the transfer to %2, and was not added again. Remove that transfer first to send the pipe elsewhere.</source>
        <translation>%1 已经由发往 %2 的传输读取，没有再次添加。要把管道发往别处，请先移除该传输。</translation>
    </message>
</context>
<context>
    <name>partway::DemoCommand</name>
    <message>
        <source>--size is a size such as 200MiB, not “%1”.</source>
        <translation>--size 应为大小，例如 200MiB，不能是“%1”。</translation>
    </message>
    <message>
        <source>%1 cannot be emptied. Remove it, then try again.</source>
        <translation>无法清空 %1。请将其移除，然后重试。</translation>
    </message>
    <message>
        <source>Making a sample of %1 …</source>
        <translation>正在生成 %1 的样本…</translation>
    </message>
    <message>
        <source>The sample could not be written to %1 (%2). Free some space, then try again.</source>
        <translation>无法将样本写入 %1（%2）。请腾出一些空间，然后重试。</translation>
    </message>
    <message>
        <source>The practice store is at %1. Sending the sample in parts of %2 …</source>
        <translation>练习存储位于 %1。正在以每个 %2 的分片发送样本…</translation>
    </message>
    <message>
        <source>Reading it back …</source>
        <translation>正在读回…</translation>
    </message>
    <message>
        <source>read %1 of %2</source>
        <translation>已读取 %1 / %2</translation>
    </message>
    <message>
        <source>It arrived and is identical: %1, %2, SHA-256 %3.</source>
        <translation>已送达且完全一致：%1，%2，SHA-256 %3。</translation>
    </message>
    <message>
        <source>The practice store keeps it in %1.</source>
        <translation>练习存储将其保存在 %1 中。</translation>
    </message>
</context>
<context>
    <name>partway::DestinationBar</name>
    <message>
        <source>Account to upload to</source>
        <translation>要上传到的账户</translation>
    </message>
    <message>
        <source>Bucket to upload to</source>
        <translation>要上传到的存储桶</translation>
    </message>
    <message>
        <source>bucket</source>
        <translation>存储桶</translation>
    </message>
    <message>
        <source>Prefix of the new objects</source>
        <translation>新对象的前缀</translation>
    </message>
    <message>
        <source>Upload &amp;to</source>
        <translation>上传到(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Bucket</source>
        <translation>存储桶(&amp;B)</translation>
    </message>
    <message>
        <source>Pre&amp;fix</source>
        <translation>前缀(&amp;F)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose destination</source>
        <translation>选择目标</translation>
    </message>
    <message>
        <source>Look through accounts, buckets and folders for the destination (Ctrl+D)</source>
        <translation>浏览账户、存储桶和文件夹以选择目标 (Ctrl+D)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 上的 %1</translation>
    </message>
    <message>
        <source>prefix, optional</source>
        <translation>前缀（可选）</translation>
    </message>
    <message>
        <source>Stands in front of the names of all files, for example reels/day1/</source>
        <translation>置于所有文件名之前，例如 reels/day1/</translation>
    </message>
</context>
<context>
    <name>partway::DestinationChooser</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Choose destination</source>
        <translation>选择目标</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 上的 %1</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在请求 %1…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>向上</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
    <message>
        <source>There is no bucket. Type the name of one that these keys may use.</source>
        <translation>没有存储桶。请输入这些密钥可以使用的存储桶名称。</translation>
    </message>
    <message>
        <source>Choose a bucket. Enter opens it.</source>
        <translation>请选择一个存储桶。按 Enter 打开。</translation>
    </message>
    <message>
        <source>Enter opens a folder, Backspace goes up.</source>
        <translation>按 Enter 打开文件夹，按 Backspace 返回上一级。</translation>
    </message>
    <message>
        <source>Nothing is made at the store: the folder exists with the first file that is uploaded into it.</source>
        <translation>不会在存储中创建任何内容：上传第一个文件到该文件夹后，它才会存在。</translation>
    </message>
    <message>
        <source>Accounts and places that were used last</source>
        <translation>最近使用的账户和位置</translation>
    </message>
    <message>
        <source>Buckets and folders</source>
        <translation>存储桶和文件夹</translation>
    </message>
    <message>
        <source>Bucket and prefix</source>
        <translation>存储桶和前缀</translation>
    </message>
    <message>
        <source>bucket/prefix/, or choose below</source>
        <translation>存储桶/前缀/，或在下方选择</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>新文件夹的名称</translation>
    </message>
    <message>
        <source>name of the new folder, then Enter</source>
        <translation>新文件夹的名称，然后按 Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Upload to</source>
        <translation>上传到(&amp;U)</translation>
    </message>
    <message>
        <source>Takes what stands above (Ctrl+Enter)</source>
        <translation>采用上方的内容 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>A link named this place. Enter looks at it, “Choose” takes it; until then nothing is asked or sent.</source>
        <translation>此位置由一个链接指定。按 Enter 查看，按“选择”采用；在此之前不会询问或发送任何内容。</translation>
    </message>
</context>
<context>
    <name>partway::DetailsPane</name>
    <message>
        <source>sent whole, in one request</source>
        <translation>通过一次请求整体发送</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1, %2 confirmed</source>
        <translation>
            <numerusform>%Ln 个，每个 %1，已确认 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%L2 bytes)</source>
        <translation>%1（%L2 字节）</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>To</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>Upload ID</source>
        <translation>上传 ID</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>The store deletes it</source>
        <translation>存储删除时间</translation>
    </message>
    <message>
        <source>Begun again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的情况</translation>
    </message>
    <message>
        <source>When it failed</source>
        <translation>失败时间</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>技术细节</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a caption and its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>再次查看</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of several sizes, %1 confirmed</source>
        <translation>
            <numerusform>%Ln 个大小不一，已确认 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept alive at</source>
        <translation>保持时间</translation>
    </message>
    <message>
        <source>Keeping it alive failed</source>
        <translation>保持失败</translation>
    </message>
</context>
<context>
    <name>partway::DiagnosticsDialog</name>
    <message>
        <source>Copy diagnostics</source>
        <translation>复制诊断信息</translation>
    </message>
    <message>
        <source>This is what is copied. It holds no keys and no links; read it before you hand it on.</source>
        <translation>将要复制的内容如下。其中不含密钥和链接；转交之前请先阅读。</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断信息</translation>
    </message>
    <message>
        <source>With the &amp;names of files, buckets and objects that have errors</source>
        <translation>包含出错的文件、存储桶和对象的名称(&amp;N)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>partway::DropOverlay</name>
    <message>
        <source>Drop files</source>
        <translation>拖放文件</translation>
    </message>
</context>
<context>
    <name>partway::EmptyState</name>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>No transfer matches</source>
        <translation>没有匹配的传输</translation>
    </message>
    <message>
        <source>No name, destination or account here has all of these words: %1</source>
        <translation>没有名称、目标或账户包含以下所有词语：%1</translation>
    </message>
    <message>
        <source>Nothing goes to this account yet</source>
        <translation>还没有任何内容传输到此账户</translation>
    </message>
    <message>
        <source>Choose it above as the destination; then drop files here.</source>
        <translation>请在上方将其选为目标；然后将文件拖放到这里。</translation>
    </message>
    <message>
        <source>Nothing is under way</source>
        <translation>没有正在进行的传输</translation>
    </message>
    <message>
        <source>Transfers that move or wait for their turn are listed here.</source>
        <translation>正在传输或排队等待的项目会列在这里。</translation>
    </message>
    <message>
        <source>Nothing is paused</source>
        <translation>没有已暂停的传输</translation>
    </message>
    <message>
        <source>Pausing keeps every finished part; Space pauses what is selected and brings it back. Some stores delete what is paused for long; this list says when.</source>
        <translation>暂停会保留每个已完成的分片；按空格键可暂停或恢复所选项目。有些存储会删除暂停过久的内容；此列表会显示何时删除。</translation>
    </message>
    <message>
        <source>Nothing is finished yet</source>
        <translation>还没有已完成的传输</translation>
    </message>
    <message>
        <source>What has arrived is listed here, each verified, until you remove it.</source>
        <translation>已送达的项目会列在这里，每个都经过验证，直到您将其移除。</translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation>没有失败的传输</translation>
    </message>
    <message>
        <source>What cannot go on by itself is listed here, with what happened and a button that helps.</source>
        <translation>无法自动继续的项目会列在这里，并附有发生的情况和可提供帮助的按钮。</translation>
    </message>
    <message>
        <source>Where should files go?</source>
        <translation>文件要上传到哪里？</translation>
    </message>
    <message>
        <source>Choose an account and a bucket above; then drop files here.</source>
        <translation>请在上方选择账户和存储桶；然后将文件拖放到这里。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>将文件拖放到这里</translation>
    </message>
    <message>
        <source>They upload to %1, in parallel parts. Whatever the line or this computer does in between, they never start again from zero.</source>
        <translation>它们会以并行分片上传到 %1。无论线路或本机中途发生什么，都绝不会从零开始。</translation>
    </message>
</context>
<context>
    <name>partway::ExcludeList</name>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Names that are left out</source>
        <translation>排除的名称</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a pattern</source>
        <translation>添加模式</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the pattern</source>
        <translation>移除该模式</translation>
    </message>
    <message>
        <source>Usual ones</source>
        <translation>常用模式</translation>
    </message>
    <message>
        <source>Puts the patterns back that Partway came with</source>
        <translation>恢复 Partway 自带的模式</translation>
    </message>
</context>
<context>
    <name>partway::ExpiryDesk</name>
    <message>
        <source>The store deletes what was sent of %1 at about %2. Resume it to keep that.</source>
        <translation>存储将在约 %2 删除 %1 已发送的内容。请继续传输以将其保留。</translation>
    </message>
    <message numerus="yes">
        <source>Stores delete what was sent of %Ln stopped uploads, first that of %1 at about %2. Resume them to keep it.</source>
        <translation>
            <numerusform>存储将删除 %Ln 个已停止上传的已发送内容，首先是 %1，约在 %2。请继续传输以将其保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads expire soon</source>
        <translation>
            <numerusform>%Ln 个上传即将过期</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>%1 could not be kept alive. The store deletes what was sent of it at about %2. Resume it to keep that.</source>
        <translation>%1 未能保持。存储将在 %2 左右删除已发送的内容。请继续以保留它。</translation>
    </message>
</context>
<context>
    <name>partway::ExportActions</name>
    <message>
        <source>&amp;Export list</source>
        <translation>导出列表(&amp;E)</translation>
    </message>
    <message>
        <source>Finished, failed and aborted…</source>
        <translation>已完成、失败和已中止的传输…</translation>
    </message>
    <message>
        <source>All transfers…</source>
        <translation>所有传输…</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>transfers.csv</source>
        <comment>a file name</comment>
        <translation>传输列表.csv</translation>
    </message>
    <message>
        <source>The list could not be written to %1: %2. Choose another folder, or free some space.</source>
        <translation>无法将列表写入 %1：%2。请选择其他文件夹，或腾出一些空间。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfers were written to %1.</source>
        <translation>
            <numerusform>已将 %Ln 个传输写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
</context>
<context>
    <name>partway::FiguresBar</name>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Rule…</source>
        <translation>规则…</translation>
    </message>
    <message>
        <source>Abort older than…</source>
        <translation>中止较旧的…</translation>
    </message>
    <message>
        <source>All uploads in progress</source>
        <translation>所有进行中的上传</translation>
    </message>
    <message>
        <source>Unfinished uploads</source>
        <translation>未完成的上传</translation>
    </message>
    <message>
        <source>Stored and billed</source>
        <translation>已存储并计费</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Deleted by the store soon</source>
        <translation>存储即将删除</translation>
    </message>
    <message>
        <source>What the store removes by itself, by a rule of the bucket</source>
        <translation>存储按存储桶规则自动移除的内容</translation>
    </message>
    <message>
        <source>Asks for an age, and tells what that would free</source>
        <translation>询问时间，并说明可释放的内容</translation>
    </message>
    <message>
        <source>More for uploads in progress</source>
        <translation>进行中的上传的更多操作</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a caption and its figure</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <comment>money</comment>
        <translation>每月 %1</translation>
    </message>
    <message>
        <source>Without what lies at stores whose price is not known. The account&apos;s settings have a place for it.</source>
        <translation>不含价格未知的存储。可以在账户设置中填写。</translation>
    </message>
    <message numerus="yes">
        <source>Abort %Ln selected…</source>
        <translation>
            <numerusform>中止选中的 %Ln 个…</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Nothing more is asked of the stores</source>
        <translation>不再向存储询问</translation>
    </message>
    <message>
        <source>Asks the stores again (F5)</source>
        <translation>重新向存储询问 (F5)</translation>
    </message>
</context>
<context>
    <name>partway::FileChoice</name>
    <message>
        <source>Choose the &amp;file…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Look in a folder…</source>
        <translation>在文件夹中查找(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Looks through a folder, and those in it, for files of this name and size</source>
        <translation>在文件夹及其子文件夹中查找此名称和大小的文件</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>停止查找</translation>
    </message>
    <message>
        <source>Looking for files</source>
        <translation>正在查找文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Files that could be it</source>
        <translation>可能的文件</translation>
    </message>
    <message>
        <source>The file of this upload</source>
        <translation>此上传的文件</translation>
    </message>
    <message>
        <source>The folder to look through</source>
        <translation>要查找的文件夹</translation>
    </message>
    <message numerus="yes">
        <source>Looked at %Ln files in %1…</source>
        <translation>
            <numerusform>已查看 %1 中的 %Ln 个文件…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln files in %1 has this name and size. Choose the file by hand, or look in another folder.</source>
        <translation>
            <numerusform>%1 中的 %Ln 个文件都没有此名称和大小。请手动选择文件，或在其他文件夹中查找。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could be it, the likeliest first. Open one to compare it.</source>
        <translation>
            <numerusform>有 %Ln 个可能的文件，最可能的排在最前。打开一个进行比较。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::FileComparison</name>
    <message>
        <source>compared %1 of %2 parts</source>
        <translation>已比较 %1 个分片，共 %2 个</translation>
    </message>
</context>
<context>
    <name>partway::FindingsView</name>
    <message>
        <source>Good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>partway::FinishCommand</name>
    <message>
        <source>Say which upload with --upload-id; “uploads” lists them.</source>
        <translation>请用 --upload-id 指定哪个上传；“uploads”会列出它们。</translation>
    </message>
    <message>
        <source>Nobody can be asked here. Say --yes to complete it without a question.</source>
        <translation>此处无法询问任何人。用 --yes 不经询问直接完成。</translation>
    </message>
    <message>
        <source>This upload belongs to transfer %1 of this computer: “resume %1” sends what is missing, and completes it.</source>
        <translation>此上传属于本机的传输 %1：“resume %1”会发送缺少的部分并完成它。</translation>
    </message>
    <message>
        <source>Whether this upload belongs to a transfer of this computer cannot be told: %1</source>
        <translation>无法得知此上传是否属于本机的传输：%1</translation>
    </message>
    <message>
        <source>Not proven without the file: that these are all of its parts, and that their bytes are right. --file FILE compares them.</source>
        <translation>没有文件就无法证明这些是它的全部分片，也无法证明其字节正确。--file FILE 可进行比较。</translation>
    </message>
    <message>
        <source>Parts that differ: %1</source>
        <translation>不同的分片：%1</translation>
    </message>
    <message>
        <source>Parts that are missing: %1</source>
        <translation>缺少的分片：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts are beyond the end of the file.</source>
        <translation>
            <numerusform>%Ln 个分片超出了文件末尾。</numerusform>
        </translation>
    </message>
    <message>
        <source>The upload is not %1, and was not completed. “adopt” sends what differs or is missing.</source>
        <translation>该上传不是 %1，未完成。“adopt”会发送不同或缺少的部分。</translation>
    </message>
    <message>
        <source>Every part is the file&apos;s.</source>
        <translation>每个分片都与文件一致。</translation>
    </message>
    <message>
        <source>The sizes are the file&apos;s, but this store keeps no digest of its parts that can be compared: whether the bytes are right is not proven.</source>
        <translation>大小与文件一致，但此存储没有保存可供比较的分片摘要：无法证明字节正确。</translation>
    </message>
    <message>
        <source>Complete it? [y/N] </source>
        <translation>要完成它吗？[y/N] </translation>
    </message>
    <message>
        <source>Nothing was completed.</source>
        <translation>没有完成任何内容。</translation>
    </message>
    <message>
        <source>%1 is complete: %2.</source>
        <translation>%1 已完成：%2。</translation>
    </message>
    <message>
        <source>No part matches by its ETag: this is another file, or the upload is encrypted with a key (SSE-KMS) and its ETags are no MD5s.</source>
        <translation>没有分片的 ETag 匹配：这是另一个文件，或者该上传使用密钥加密（SSE-KMS），其 ETag 不是 MD5。</translation>
    </message>
    <message>
        <source>Nothing was completed. Without --file it is completed unproven.</source>
        <translation>没有完成任何内容。不带 --file 则在未经证明的情况下完成。</translation>
    </message>
</context>
<context>
    <name>partway::FinishDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>Choose the file to &amp;prove it…</source>
        <translation>选择文件来证实(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Nothing else works on this upload any more</source>
        <translation>没有其他程序在处理此上传(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Adopt…</source>
        <translation>接管(&amp;A)…</translation>
    </message>
    <message>
        <source>Copy object &amp;URL</source>
        <translation>复制对象 URL(&amp;U)</translation>
    </message>
    <message>
        <source>Loo&amp;k again</source>
        <translation>重新查看(&amp;K)</translation>
    </message>
    <message>
        <source>Finish %1</source>
        <translation>完成 %1</translation>
    </message>
    <message>
        <source>The store puts the parts that are there together into one object. Nothing is sent.</source>
        <translation>存储会将现有分片合并为一个对象。不发送任何内容。</translation>
    </message>
    <message>
        <source>Looking at what is there…</source>
        <translation>正在查看现有内容…</translation>
    </message>
    <message>
        <source>The store puts the parts together. That may take minutes for a large object.</source>
        <translation>存储正在合并分片。对于大对象，这可能需要几分钟。</translation>
    </message>
    <message>
        <source>It is finished: the object is there, %1, and it is what the parts make.</source>
        <translation>已完成：对象已存在，%1，且与分片合并的结果一致。</translation>
    </message>
    <message>
        <source>It cannot be finished as it is. %1 Adopt it with its file: what is missing is sent, what is there is kept.</source>
        <translation>目前无法完成。%1 请用其文件接管：缺少的部分会发送，已有的保留。</translation>
    </message>
    <message>
        <source>The parts follow each other without a gap. That they are the whole file, and its bytes, is not proven: only the file itself could tell.</source>
        <translation>分片连续无缺。但它们是否为完整的文件及其内容尚未证实：只有文件本身才能说明。</translation>
    </message>
    <message>
        <source>It is not proven. %1 Choose another file.</source>
        <translation>尚未证实。%1 请选择其他文件。</translation>
    </message>
    <message>
        <source>Every part matches “%1”: it is this file, whole.</source>
        <translation>每个分片都与“%1”相符：就是这个文件，完整无缺。</translation>
    </message>
    <message>
        <source>This is not “%1” as it is now (%2). Adopt the upload to send what is not the same, or choose another file.</source>
        <translation>这不是现在的“%1”（%2）。请接管该上传以发送不同的部分，或选择其他文件。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts have the sizes that “%1” asks for; the store keeps nothing that proves their bytes.</source>
        <translation>
            <numerusform>%Ln 个分片的大小符合“%1”；但存储没有可证实其内容的信息。</numerusform>
        </translation>
    </message>
    <message>
        <source>The upload is not there any more: somebody finished or aborted it, or the store removed it. Nothing was changed.</source>
        <translation>该上传已不存在：有人完成或中止了它，或存储已将其删除。未做任何更改。</translation>
    </message>
    <message>
        <source>The upload ended, and the object that is there is not what its parts make. Somebody else may have aborted it or written the object. Look at the object before you rely on it.</source>
        <translation>该上传已结束，而现有对象并非其分片合并的结果。可能有人中止了它或写入了该对象。使用前请先查看该对象。</translation>
    </message>
    <message>
        <source>The parts, or the object of that key, have changed since they were looked at, so nothing was finished. Somebody is at work there; look again later.</source>
        <translation>自查看以来，分片或该对象键的对象已发生变化，因此未完成任何操作。有人正在处理；请稍后重新查看。</translation>
    </message>
    <message>
        <source>The store does not take these parts as a whole upload. Adopt it with its file: what is missing is sent.</source>
        <translation>存储不接受这些分片构成完整的上传。请用其文件接管：缺少的部分会发送。</translation>
    </message>
    <message>
        <source>No part matches “%1” by its ETag: this is another file, or the upload is encrypted with a key (SSE-KMS) and its ETags are no MD5s. Its bytes are not proven.</source>
        <translation>没有分片的 ETag 与“%1”匹配：这是另一个文件，或者该上传使用密钥加密（SSE-KMS），其 ETag 不是 MD5。其字节未经证明。</translation>
    </message>
</context>
<context>
    <name>partway::FirstStart</name>
    <message>
        <source>Add a place to upload to</source>
        <translation>添加上传位置</translation>
    </message>
    <message>
        <source>Partway sends large files to Storj, Amazon S3, Cloudflare R2 and every other store that speaks S3. An account says which one, and with whose keys.</source>
        <translation>Partway 可将大文件发送到 Storj、Amazon S3、Cloudflare R2 以及其他所有支持 S3 的存储。账户指明使用哪个存储以及谁的密钥。</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>添加账户…</translation>
    </message>
    <message>
        <source>Type in the keys that your provider shows. They go into the system&apos;s keychain.</source>
        <translation>输入提供商显示的密钥。它们会保存到系统的密钥环中。</translation>
    </message>
    <message>
        <source>Import accounts…</source>
        <translation>导入账户…</translation>
    </message>
    <message>
        <source>Try the practice store</source>
        <translation>试用练习存储</translation>
    </message>
    <message>
        <source>A small S3 server on this computer, to try everything out. Nothing leaves the computer, and nothing costs anything.</source>
        <translation>本机上的小型 S3 服务器，供您试用各项功能。没有任何内容离开本机，也不会产生任何费用。</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts of other programs are on this computer.</source>
        <translation>
            <numerusform>本机上有 %n 个其他程序的账户。</numerusform>
        </translation>
    </message>
    <message>
        <source>From the files of AWS, rclone, s3cmd, the MinIO client or Cyberduck.</source>
        <translation>来自 AWS、rclone、s3cmd、MinIO 客户端或 Cyberduck 的文件。</translation>
    </message>
</context>
<context>
    <name>partway::FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>入门步骤</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>添加一个账户</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>添加账户…</translation>
    </message>
    <message>
        <source>Drop a file</source>
        <translation>拖入一个文件</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Pause, and go on</source>
        <translation>暂停与继续</translation>
    </message>
    <message>
        <source>How that works</source>
        <translation>了解原理</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere on this window. They go to the account, bucket and prefix that stand above the list.</source>
        <translation>将文件或文件夹拖到此窗口的任意位置。它们会传到列表上方所示的账户、存储桶和前缀。</translation>
    </message>
    <message>
        <source>Space pauses what is selected and keeps every finished part. What stays half-finished at a store is listed under “In progress”.</source>
        <translation>空格键暂停所选传输并保留每个已完成的分段。停留在存储上的未完成内容列在“进行中”下。</translation>
    </message>
    <message>
        <source>Close the first steps</source>
        <translation>关闭入门步骤</translation>
    </message>
    <message>
        <source>Close (Esc); “First steps” in the help menu brings them back</source>
        <translation>关闭 (Esc)；帮助菜单中的“入门步骤”可再次显示</translation>
    </message>
    <message>
        <source>Partway knows where to upload to, and with whose keys.</source>
        <translation>Partway 已知道上传到哪里以及使用哪些密钥。</translation>
    </message>
    <message>
        <source>For trying things out there is the practice store, on this computer alone. Add your own store whenever you like.</source>
        <translation>可先用练习存储试一试，它只在这台电脑上。随时可以添加您自己的存储。</translation>
    </message>
    <message>
        <source>It says which store files go to, and with whose keys. Or try the practice store, which is on this computer alone.</source>
        <translation>账户说明文件传到哪个存储、使用哪些密钥。也可以试用只在这台电脑上的练习存储。</translation>
    </message>
    <message>
        <source>Step %L1, done</source>
        <translation>步骤 %L1，已完成</translation>
    </message>
    <message>
        <source>Step %L1</source>
        <translation>步骤 %L1</translation>
    </message>
    <message>
        <source>It says which store files go to, and with whose keys.</source>
        <translation>账户说明文件传到哪个存储、使用哪些密钥。</translation>
    </message>
</context>
<context>
    <name>partway::FolderActions</name>
    <message>
        <source>Show its &amp;files</source>
        <translation>显示其文件(&amp;F)</translation>
    </message>
    <message>
        <source>Re&amp;try failed files</source>
        <translation>重试失败的文件(&amp;T)</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>暂停或继续</translation>
    </message>
    <message>
        <source>Lists every file of the folder with its state</source>
        <translation>列出文件夹中每个文件及其状态</translation>
    </message>
    <message>
        <source>Tries once more what failed, and looks again at what could not be read</source>
        <translation>重试失败的文件，并重新检查无法读取的内容</translation>
    </message>
</context>
<context>
    <name>partway::FolderDelegate</name>
    <message>
        <source>%1 %</source>
        <comment>progress</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 files/s</source>
        <translation>%1 个文件/秒</translation>
    </message>
</context>
<context>
    <name>partway::FolderFilesModel</name>
    <message>
        <source>%1
Key: %2</source>
        <translation>%1
键：%2</translation>
    </message>
</context>
<context>
    <name>partway::FolderFilesPane</name>
    <message>
        <source>Files of the folder</source>
        <translation>文件夹中的文件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders are selected. Choose one to see its files.</source>
        <translation>
            <numerusform>已选择 %Ln 个文件夹。请选择其中一个以查看其文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder to see its files.</source>
        <translation>请选择一个文件夹以查看其文件。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a folder, its files</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Show:</source>
        <comment>which files</comment>
        <translation>显示：</translation>
    </message>
</context>
<context>
    <name>partway::FolderFollow</name>
    <message numerus="yes">
        <source>%Ln files (%1) are at %2, verified.</source>
        <translation>
            <numerusform>%Ln 个文件（%1）已位于 %2，并已核对。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were skipped:</source>
        <translation>
            <numerusform>已跳过 %Ln 个：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed:</source>
        <translation>
            <numerusform>%Ln 个失败：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more: “%1” lists them all.</source>
        <translation>
            <numerusform>另有 %Ln 个：“%1”会全部列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused; what is finished is kept. To go on:</source>
        <translation>已暂停；已完成的内容会保留。要继续，请执行：</translation>
    </message>
    <message>
        <source>What is finished is kept. To try again:</source>
        <translation>已完成的内容会保留。要重试，请执行：</translation>
    </message>
</context>
<context>
    <name>partway::FolderModel</name>
    <message>
        <source>%1 %, %2</source>
        <comment>progress; files</comment>
        <translation>%1%，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state; more</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
</context>
<context>
    <name>partway::FolderNews</name>
    <message>
        <source>Upload stopped: %1</source>
        <translation>上传已停止：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files of %1 failed</source>
        <translation>
            <numerusform>%1 中有 %Ln 个文件失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are stored at %1. The window says why the others failed.</source>
        <translation>
            <numerusform>%Ln 个文件已存储在 %1。窗口会说明其余文件失败的原因。</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder finished: %1</source>
        <translation>文件夹已完成：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are stored at %1.</source>
        <translation>
            <numerusform>%Ln 个文件已存储在 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::FolderPreview</name>
    <message>
        <source>Looking through the folders…</source>
        <translation>正在浏览文件夹…</translation>
    </message>
    <message>
        <source>Upload folders</source>
        <translation>上传文件夹</translation>
    </message>
    <message>
        <source>Looking through the folders</source>
        <translation>正在浏览文件夹</translation>
    </message>
    <message>
        <source>The first files</source>
        <translation>前几个文件</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>They go to %1, with their folders in their keys.</source>
        <translation>它们会上传到 %1，对象键中包含其文件夹。</translation>
    </message>
    <message>
        <source>Looking through the folders… %1</source>
        <translation>正在浏览文件夹… %1</translation>
    </message>
    <message>
        <source>There is no file to upload in there</source>
        <translation>其中没有可上传的文件</translation>
    </message>
    <message>
        <source>Upload %1?</source>
        <translation>要上传 %1 吗？</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::FolderRowChoice</name>
    <message>
        <source>&amp;One row for the whole folder</source>
        <translation>整个文件夹显示为一行(&amp;O)</translation>
    </message>
    <message>
        <source>Follow symbolic &amp;links</source>
        <translation>跟随符号链接(&amp;L)</translation>
    </message>
    <message>
        <source>Keep &amp;empty folders</source>
        <translation>保留空文件夹(&amp;E)</translation>
    </message>
    <message>
        <source>Spell names as the &amp;disk does</source>
        <translation>按磁盘上的写法书写名称(&amp;D)</translation>
    </message>
    <message>
        <source>Send names that are no te&amp;xt</source>
        <translation>发送非文本名称(&amp;X)</translation>
    </message>
    <message>
        <source>Its files go up as one thing, with counts, and a list that says what became of each. Made for very many files: they begin at once and take little memory.</source>
        <translation>其文件作为一个整体上传，带有计数和说明每个文件结果的列表。适用于大量文件：立即开始，且占用内存很少。</translation>
    </message>
    <message>
        <source>Where an object is there &amp;already:</source>
        <translation>对象已存在时(&amp;A)：</translation>
    </message>
    <message>
        <source>Leave it, skip the file</source>
        <translation>保留它，跳过该文件</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>覆盖它</translation>
    </message>
    <message>
        <source>One row asks no question for each file, compares none, and keeps none under a second name.</source>
        <translation>一行模式不会逐个文件询问、比较，也不会以其他名称保留。</translation>
    </message>
    <message>
        <source>Sends what links lead to, and what is in folders that they lead to. Else they are listed as skipped.</source>
        <translation>发送链接指向的内容及其指向的文件夹中的内容。否则列为已跳过。</translation>
    </message>
    <message>
        <source>Makes an object “name/” for each. Else they are listed as skipped: stores know no folders.</source>
        <translation>为每个空文件夹创建对象“名称/”。否则列为已跳过：存储没有文件夹的概念。</translation>
    </message>
    <message>
        <source>Else letters with accents are put together (NFC), as most programs write them, so that names are found again.</source>
        <translation>否则带重音的字母会合成（NFC），与大多数程序的写法一致，便于再次找到名称。</translation>
    </message>
    <message>
        <source>Bytes that are not UTF-8 become %XX in the key. Else such files are listed as skipped.</source>
        <translation>非 UTF-8 的字节在键中变为 %XX。否则此类文件列为已跳过。</translation>
    </message>
</context>
<context>
    <name>partway::FolderView</name>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
</context>
<context>
    <name>partway::GuideDesk</name>
    <message>
        <source>&amp;First steps</source>
        <translation>入门步骤(&amp;F)</translation>
    </message>
</context>
<context>
    <name>partway::HelpDesk</name>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics…</source>
        <translation>复制诊断信息(&amp;D)…</translation>
    </message>
    <message>
        <source>What helps to find a fault, without secrets; you see it before it is copied</source>
        <translation>有助于查找故障的信息，不含机密；复制前您可以查看</translation>
    </message>
    <message>
        <source>A&amp;bout Partway</source>
        <translation>关于 Partway(&amp;B)</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard.</source>
        <translation>诊断信息已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Opens at the page about what you are looking at</source>
        <translation>打开与当前所看内容有关的页面</translation>
    </message>
</context>
<context>
    <name>partway::ImportDesk</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>There is no keychain that could keep the imported keys, so they are kept for this run only and asked for again at the next start.</source>
        <translation>没有可以保存所导入密钥的密钥环，因此密钥仅在本次运行期间保留，下次启动时会再次要求输入。</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts were imported.</source>
        <translation>
            <numerusform>已导入 %n 个账户。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them need keys yet: enter them from their menu in the side bar.</source>
        <translation>
            <numerusform>其中 %n 个还需要密钥：请从侧栏中的账户菜单输入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::ImportDialog</name>
    <message>
        <source>Import accounts</source>
        <translation>导入账户</translation>
    </message>
    <message>
        <source>Looking for accounts of other programs on this computer…</source>
        <translation>正在本机上查找其他程序的账户…</translation>
    </message>
    <message>
        <source>Accounts that were found</source>
        <translation>找到的账户</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>No accounts of AWS, rclone, s3cmd, the MinIO client or Cyberduck were found on this computer. Choose a file to look into another one.</source>
        <translation>在本机上未找到 AWS、rclone、s3cmd、MinIO 客户端或 Cyberduck 的账户。您可以选择一个文件进行查找。</translation>
    </message>
    <message>
        <source>Choose what to take over. Keys go straight into the system&apos;s keychain; the files stay as they are.</source>
        <translation>请选择要导入的内容。密钥会直接存入系统的密钥环；文件保持原样。</translation>
    </message>
    <message>
        <source>No accounts at S3 stores are in this file.</source>
        <translation>此文件中没有 S3 存储的账户。</translation>
    </message>
    <message>
        <source>%1; it is there already, as “%2”</source>
        <translation>%1；已存在，名为“%2”</translation>
    </message>
    <message numerus="yes">
        <source>Import %n accounts</source>
        <translation>
            <numerusform>导入 %n 个账户</numerusform>
        </translation>
    </message>
    <message>
        <source>File with accounts</source>
        <translation>包含账户的文件</translation>
    </message>
</context>
<context>
    <name>partway::InProgressDesk</name>
    <message>
        <source>What was saved could not be noted down. %1</source>
        <translation>无法记录节省的内容。%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln more buckets of this account could not be listed either.</source>
        <translation>
            <numerusform>%1 此账户还有 %Ln 个存储桶也无法列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Enter keys…</source>
        <translation>输入密钥…</translation>
    </message>
    <message>
        <source>A rule belongs to one bucket: choose one in the side bar or one of its uploads; then ask for the rule again.</source>
        <translation>规则属于单个存储桶：请在侧边栏选择一个存储桶，或选择其中一个上传，然后再次打开规则。</translation>
    </message>
    <message>
        <source>Saved so far: %1, %2 a month</source>
        <comment>an amount of bytes, money</comment>
        <translation>迄今节省：%1，每月 %2</translation>
    </message>
</context>
<context>
    <name>partway::InProgressPage</name>
    <message>
        <source>Ask the stores again</source>
        <translation>重新向存储询问</translation>
    </message>
    <message>
        <source>R&amp;ule about unfinished uploads…</source>
        <translation>未完成上传的规则(&amp;U)…</translation>
    </message>
    <message>
        <source>Abort &amp;older than…</source>
        <translation>中止较旧的(&amp;O)…</translation>
    </message>
    <message>
        <source>Abort all of a &amp;prefix…</source>
        <translation>中止某前缀的全部(&amp;P)…</translation>
    </message>
    <message>
        <source>Abort all that this program does not &amp;know…</source>
        <translation>中止本程序不知道的全部(&amp;K)…</translation>
    </message>
    <message>
        <source>What was &amp;saved so far…</source>
        <translation>迄今节省(&amp;S)…</translation>
    </message>
    <message>
        <source>Colu&amp;mns</source>
        <translation>列(&amp;M)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected: %1, %2 a month would be freed</source>
        <translation>
            <numerusform>已选 %Ln 个：可释放 %1，每月 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected: %1 would be freed</source>
        <translation>
            <numerusform>已选 %Ln 个：可释放 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unfinished on servers, as of %1</source>
        <comment>a time</comment>
        <translation>服务器上没有未完成的上传，截至 %1</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <comment>money</comment>
        <translation>每月 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expire soon</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>%Ln 个即将到期</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a time</comment>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>On servers, unfinished: %1</source>
        <comment>a list of figures</comment>
        <translation>服务器上未完成：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Show in the queue</source>
        <translation>在队列中显示</translation>
    </message>
    <message>
        <source>Copy S3 URI</source>
        <translation>复制 S3 URI</translation>
    </message>
    <message>
        <source>Copy upload ID</source>
        <translation>复制上传 ID</translation>
    </message>
    <message>
        <source>Check or uncheck all</source>
        <translation>全选或全不选</translation>
    </message>
    <message>
        <source>Abort…</source>
        <translation>中止…</translation>
    </message>
    <message>
        <source>Uploads that were begun and neither finished nor aborted are hidden from listings of objects, and most stores take money for them.</source>
        <translation>已开始但既未完成也未中止的上传不会出现在对象列表中，而大多数存储会对它们收费。</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>还没有账户</translation>
    </message>
    <message>
        <source>%1 Add an account, and they are looked for there.</source>
        <translation>%1 添加账户后会在那里查找。</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>添加账户…</translation>
    </message>
    <message>
        <source>Not looked for yet</source>
        <translation>尚未查找</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>立即查找</translation>
    </message>
    <message>
        <source>Looking for unfinished uploads</source>
        <translation>正在查找未完成的上传</translation>
    </message>
    <message>
        <source>%1 Each bucket is listed, whoever began them; rows appear as they come.</source>
        <translation>%1 会列出每个存储桶中的上传，无论由谁开始；结果随到随显示。</translation>
    </message>
    <message>
        <source>Nothing is left unfinished</source>
        <translation>没有未完成的上传</translation>
    </message>
    <message>
        <source>Nothing is left unfinished here</source>
        <translation>这里没有未完成的上传</translation>
    </message>
    <message>
        <source>%1 There are none, so nothing is paid for in vain.</source>
        <translation>%1 目前没有，因此没有白白付费。</translation>
    </message>
    <message>
        <source>The stores could not be asked</source>
        <translation>无法向存储询问</translation>
    </message>
    <message>
        <source>The messages above say why, and what helps.</source>
        <translation>上方的消息说明了原因和解决办法。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No upload matches</source>
        <translation>没有匹配的上传</translation>
    </message>
    <message>
        <source>No key, bucket or account here has all of these words: %1</source>
        <translation>这里没有键、存储桶或账户包含所有这些词：%1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected: how much would be freed is not known</source>
        <translation>
            <numerusform>已选 %Ln 个：不清楚可释放多少</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::IntakeDesk</name>
    <message>
        <source>%1 on %2</source>
        <translation>%2 上的 %1</translation>
    </message>
    <message>
        <source>Nothing was taken: the prefix cannot be in a key. It may have up to 1,024 bytes, and no “.” or “..” between slashes. Change it; then add the files again.</source>
        <translation>未采用任何内容：该前缀不能用在对象键中。前缀最多 1,024 字节，且斜杠之间不能是“.”或“..”。请更改前缀，然后重新添加文件。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are on their way to the same object already and were not added again (%1).</source>
        <translation>
            <numerusform>%Ln 个文件已在传输到同一对象，未再次添加（%1）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add anyway</source>
        <translation>仍然添加</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>There is no account to upload to yet. Add one; then add the files again.</source>
        <translation>还没有可上传到的账户。请添加一个账户，然后重新添加文件。</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>添加账户…</translation>
    </message>
    <message>
        <source>No files arrived. The program that they came from may have been closed on the way: take them from there once more, or add them here.</source>
        <translation>没有收到任何文件。提供这些文件的程序可能已中途关闭：请从那里再取一次，或在此处添加。</translation>
    </message>
    <message>
        <source>%1 is on its way to the same place already and was not added again.</source>
        <translation>%1 已在前往同一位置的途中，未再次添加。</translation>
    </message>
</context>
<context>
    <name>partway::KeyFields</name>
    <message>
        <source>Secret access key</source>
        <translation>秘密访问密钥</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>会话令牌</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>访问密钥 ID</translation>
    </message>
    <message>
        <source>only for temporary keys</source>
        <translation>仅用于临时密钥</translation>
    </message>
    <message>
        <source>Access &amp;key ID</source>
        <translation>访问密钥 ID(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Secret access key</source>
        <translation>秘密访问密钥(&amp;S)</translation>
    </message>
    <message>
        <source>Session &amp;token</source>
        <translation>会话令牌(&amp;T)</translation>
    </message>
    <message>
        <source>as stored</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Enter the access key ID that the provider shows.</source>
        <translation>请输入提供商显示的访问密钥 ID。</translation>
    </message>
    <message>
        <source>Enter the secret access key that belongs to it.</source>
        <translation>请输入与其对应的秘密访问密钥。</translation>
    </message>
    <message>
        <source>Keys go into the system&apos;s keychain, nowhere else.</source>
        <translation>密钥会存入系统的密钥环，不会存到其他地方。</translation>
    </message>
    <message>
        <source>This computer has no keychain that answers. The keys are kept in memory for this run only, never on disk, and asked for again at the next start.</source>
        <translation>本机没有可响应的密钥环。密钥仅在本次运行期间保存在内存中，绝不写入磁盘，下次启动时会再次要求输入。</translation>
    </message>
</context>
<context>
    <name>partway::KeyNotices</name>
    <message>
        <source>Keys of %1 have expired in the AWS profile “%2”. Renew them there as usual; they are read again by themselves, and its transfers go on.</source>
        <translation>AWS 配置文件“%2”中 %1 的密钥已过期。请照常在那里更新；程序会自动重新读取，其传输会继续。</translation>
    </message>
    <message>
        <source>The AWS profile “%2” has no keys that %1 accepts. Its transfers wait until there are some.</source>
        <translation>AWS 配置文件“%2”中没有 %1 接受的密钥。其传输会等待，直到有可用的密钥。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Keys of %1 have expired. Its transfers wait and go on with new ones.</source>
        <translation>%1 的密钥已过期。其传输正在等待，有新密钥后会继续。</translation>
    </message>
    <message>
        <source>Keys of %1 are missing or not accepted. Its transfers wait for them.</source>
        <translation>%1 的密钥缺失或未被接受。其传输正在等待密钥。</translation>
    </message>
    <message>
        <source>Enter keys…</source>
        <translation>输入密钥…</translation>
    </message>
</context>
<context>
    <name>partway::KeysDialog</name>
    <message>
        <source>Keys of %1</source>
        <translation>%1 的密钥</translation>
    </message>
    <message>
        <source>Keys for %1 at %2.</source>
        <translation>%2 上 %1 的密钥。</translation>
    </message>
    <message>
        <source>A whole block can be pasted into any field, such as “export AWS_ACCESS_KEY_ID=…”, the lines of an AWS profile or the JSON of “aws sts”.</source>
        <translation>可以将整块文本粘贴到任意字段，例如“export AWS_ACCESS_KEY_ID=…”、AWS 配置文件中的行或“aws sts”的 JSON。</translation>
    </message>
    <message>
        <source>Save keys</source>
        <translation>保存密钥</translation>
    </message>
    <message>
        <source>The block of keys was split into its fields.</source>
        <translation>密钥文本块已拆分到各个字段。</translation>
    </message>
</context>
<context>
    <name>partway::LifetimeDialog</name>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>The link &amp;works for:</source>
        <translation>链接有效期(&amp;W)：</translation>
    </message>
    <message>
        <source>How long the link works</source>
        <translation>链接的有效时长</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>时间单位</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
</context>
<context>
    <name>partway::LogModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的情况</translation>
    </message>
</context>
<context>
    <name>partway::LogPane</name>
    <message>
        <source>What happens to this transfer is told here.</source>
        <translation>此传输的经过会记录在这里。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
</context>
<context>
    <name>partway::LowerPane</name>
    <message>
        <source>Parts</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Views of the transfer</source>
        <translation>传输的视图</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfers are selected. Choose one to see its parts.</source>
        <translation>
            <numerusform>已选择 %Ln 个传输。请选择其中一个以查看其分片。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a transfer to see its parts.</source>
        <translation>请选择一个传输以查看其分片。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfers are selected. Choose one to see its details.</source>
        <translation>
            <numerusform>已选择 %Ln 个传输。请选择其中一个以查看其详细信息。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a transfer to see its details.</source>
        <translation>请选择一个传输以查看其详细信息。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfers are selected. Choose one to read its log.</source>
        <translation>
            <numerusform>已选择 %Ln 个传输。请选择其中一个以查看其日志。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a transfer to read its log.</source>
        <translation>请选择一个传输以查看其日志。</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>复制详细信息(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>全部复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>partway::MainWindow</name>
    <message>
        <source>Partway</source>
        <translation>Partway</translation>
    </message>
    <message>
        <source>Files to upload</source>
        <translation>要上传的文件</translation>
    </message>
    <message>
        <source>Folder to upload</source>
        <translation>要上传的文件夹</translation>
    </message>
    <message>
        <source>There are no files on the clipboard. Copy some in the file manager.</source>
        <translation>剪贴板上没有文件。请在文件管理器中复制一些文件。</translation>
    </message>
    <message>
        <source>Drop files or folders here, then choose where they go</source>
        <translation>将文件或文件夹拖放到这里，然后选择目标</translation>
    </message>
    <message>
        <source>Drop files or folders here to upload to %1</source>
        <translation>将文件或文件夹拖放到这里即可上传到 %1</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>添加文件(&amp;A)…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Choose files to upload (Ctrl+O)</source>
        <translation>选择要上传的文件 (Ctrl+O)</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>添加文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Choose a folder to upload with all that is in it (Ctrl+Shift+O)</source>
        <translation>选择要连同其全部内容一起上传的文件夹 (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>Paste &amp;files</source>
        <translation>粘贴文件(&amp;F)</translation>
    </message>
    <message>
        <source>Colu&amp;mns</source>
        <translation>列(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>添加账户(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Import accounts…</source>
        <translation>导入账户(&amp;I)…</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>查找(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Uploads that are neither finished nor aborted, whoever began them</source>
        <translation>既未完成也未中止的上传，无论由谁开始</translation>
    </message>
    <message>
        <source>T&amp;ransfers</source>
        <translation>传输(&amp;R)</translation>
    </message>
    <message>
        <source>In &amp;progress on servers</source>
        <translation>服务器上进行中(&amp;P)</translation>
    </message>
    <message>
        <source>Files that are still being written</source>
        <translation>仍在写入的文件</translation>
    </message>
    <message>
        <source>They are uploaded while they are being written.</source>
        <translation>将在写入的同时上传。</translation>
    </message>
    <message>
        <source>Hold Shift to upload files while they are being written.</source>
        <translation>按住 Shift 可在文件写入的同时上传。</translation>
    </message>
    <message>
        <source>Add files still being &amp;written…</source>
        <translation>添加仍在写入的文件(&amp;W)…</translation>
    </message>
    <message>
        <source>Choose files to upload while another program still writes them</source>
        <translation>选择在其他程序仍在写入时上传的文件</translation>
    </message>
</context>
<context>
    <name>partway::ManualBrowser</name>
    <message>
        <source>Page of the manual</source>
        <translation>手册页面</translation>
    </message>
</context>
<context>
    <name>partway::ManualWindow</name>
    <message>
        <source>Manual of Partway</source>
        <translation>Partway 手册</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>The page before (Alt+Left)</source>
        <translation>上一页 (Alt+左)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>没有页面包含所有这些词。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>This link leads out of the manual: %1</source>
        <translation>此链接指向手册之外：%1</translation>
    </message>
    <message>
        <source>No browser could be opened. The page is at %1.</source>
        <translation>无法打开浏览器。页面位于 %1。</translation>
    </message>
</context>
<context>
    <name>partway::MapLegend</name>
    <message>
        <source>What the cells mean</source>
        <translation>各格的含义</translation>
    </message>
    <message>
        <source>Solid: confirmed. Filled from below: on the way. Outline: waiting. Dotted: being checked. Hatched: tried again soon. Crossed: failed.</source>
        <translation>实心：已确认。自下而上填充：正在发送。空心：等待中。点状：正在检查。斜线：即将重试。叉号：失败。</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>retrying</source>
        <translation>正在重试</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
</context>
<context>
    <name>partway::MatchView</name>
    <message>
        <source>Solid: matches. Crossed: differs. Outline: missing. Filled from below: still to be compared. Hatched: cannot be compared.</source>
        <translation>实心：相符。叉号：不同。空心：缺少。自下而上填充：待比较。斜线：无法比较。</translation>
    </message>
</context>
<context>
    <name>partway::NetworkDesk</name>
    <message numerus="yes">
        <source>%Ln new transfers wait: the system says that this network is metered, so that every byte may cost money. They start on another network, or when you say so.</source>
        <translation>
            <numerusform>%Ln 个新传输正在等待：系统表明此网络按流量计费，每个字节都可能产生费用。它们会在其他网络上开始，或在您指示时开始。</numerusform>
        </translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation>仍然开始</translation>
    </message>
</context>
<context>
    <name>partway::NotedField</name>
    <message>
        <source>%1. %2</source>
        <comment>the name of a field, what is to be known of it</comment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>partway::NoticeBar</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>partway::ObjectLinks</name>
    <message>
        <source>Copy &amp;link</source>
        <translation>复制链接(&amp;L)</translation>
    </message>
    <message>
        <source>Copy object &amp;URL</source>
        <translation>复制对象 URL(&amp;U)</translation>
    </message>
    <message>
        <source>For those who may read the object with keys of their own</source>
        <translation>供可用自己的密钥读取该对象的人使用</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>在浏览器中打开(&amp;B)</translation>
    </message>
    <message>
        <source>Shows the object through a link that works for an hour</source>
        <translation>通过有效期一小时的链接显示该对象</translation>
    </message>
    <message>
        <source>that works for 1 &amp;hour</source>
        <translation>有效期 1 小时(&amp;H)</translation>
    </message>
    <message>
        <source>that works for 1 &amp;day</source>
        <translation>有效期 1 天(&amp;D)</translation>
    </message>
    <message>
        <source>that works for &amp;7 days</source>
        <translation>有效期 7 天(&amp;7)</translation>
    </message>
    <message>
        <source>that works for &amp;another time…</source>
        <translation>其他有效期(&amp;A)…</translation>
    </message>
    <message>
        <source>Opens this object to whoever has the link, without keys, until its time is up</source>
        <translation>在有效期内，任何拥有链接的人无需密钥即可打开此对象</translation>
    </message>
    <message numerus="yes">
        <source>%n links were copied. Whoever has one can read its object for %1.</source>
        <translation>
            <numerusform>已复制 %n 个链接。在 %1内，任何拥有链接的人都可以读取其对象。</numerusform>
        </translation>
    </message>
    <message>
        <source>No browser could be opened. Copy a link and paste it there.</source>
        <translation>无法打开浏览器。请复制链接并在浏览器中粘贴。</translation>
    </message>
    <message numerus="yes">
        <source>Links are made for %Ln objects at a time. Select fewer.</source>
        <translation>
            <numerusform>一次最多为 %Ln 个对象生成链接。请减少选择的数量。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::OlderThanDialog</name>
    <message>
        <source>Abort uploads older than</source>
        <translation>中止较旧的上传</translation>
    </message>
    <message>
        <source>Uploads that were &amp;begun more than so many days ago:</source>
        <translation>开始至今超过以下天数的上传(&amp;B)：</translation>
    </message>
    <message>
        <source>Show what that is</source>
        <translation>显示有哪些</translation>
    </message>
</context>
<context>
    <name>partway::OptionalFields</name>
    <message>
        <source>Keep paused &amp;uploads alive</source>
        <translation>保持暂停的上传(&amp;U)</translation>
    </message>
    <message>
        <source>Price of a stored terabyte a month</source>
        <translation>每月存储一 TB 的价格</translation>
    </message>
    <message>
        <source>US dollars for a terabyte (10¹² bytes) and month. Empty: as the provider lists it.</source>
        <translation>每 TB（10¹² 字节）每月的美元价格。留空：按提供商的标价。</translation>
    </message>
    <message>
        <source>Share key</source>
        <translation>共享密钥</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>A public, read-only access key made with Storj&apos;s sharing. It stands in every share link, so it must never be this account&apos;s own key.</source>
        <translation>用 Storj 的共享功能创建的公开只读访问密钥。它会出现在每个共享链接中，因此绝不能是此账户自己的密钥。</translation>
    </message>
    <message>
        <source>P&amp;rice</source>
        <translation>价格(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;hare key</source>
        <translation>共享密钥(&amp;H)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>This store deletes an upload %1 after its last part. One more part of a paused upload is sent before that, again and again: it costs that traffic, and the computer has to be on.</source>
        <translation>此存储会在最后一个分片之后 %1 删除上传。在此之前会反复发送暂停上传的另一个分片：这会消耗相应的流量，且电脑必须开机。</translation>
    </message>
    <message>
        <source>This store deletes an unfinished upload %1 after it was begun, whatever is sent: it cannot be kept alive.</source>
        <translation>无论发送什么，此存储都会在未完成的上传开始后 %1 将其删除：无法保持。</translation>
    </message>
    <message>
        <source>This is no price. It is a number such as %1.</source>
        <translation>这不是价格。应为 %1 之类的数值。</translation>
    </message>
    <message>
        <source>This is no access key: it has letters and digits only.</source>
        <translation>这不是访问密钥：访问密钥只含字母和数字。</translation>
    </message>
    <message>
        <source>This is the account&apos;s own access key. It would stand in every link. Make a public, read-only key with Storj&apos;s sharing.</source>
        <translation>这是账户自己的访问密钥。它会出现在每个链接中。请用 Storj 的共享功能创建公开的只读密钥。</translation>
    </message>
    <message>
        <source>This is an access grant: it can decrypt your files and must not stand in a link. Share with it at Storj, and paste the public access key, or a share link, that comes of it.</source>
        <translation>这是访问授权（access grant）：它能解密您的文件，绝不能出现在链接中。请在 Storj 用它进行共享，然后粘贴由此得到的公开访问密钥或共享链接。</translation>
    </message>
    <message>
        <source>This is no share link of Storj&apos;s. Paste one that begins with https://link.storjshare.io/, or the access key in it.</source>
        <translation>这不是 Storj 的共享链接。请粘贴以 https://link.storjshare.io/ 开头的链接，或其中的访问密钥。</translation>
    </message>
</context>
<context>
    <name>partway::OrderActions</name>
    <message>
        <source>To the &amp;top</source>
        <translation>移到顶部(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>To the &amp;bottom</source>
        <translation>移到底部(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;High</source>
        <translation>高(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>普通(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Low</source>
        <translation>低(&amp;L)</translation>
    </message>
    <message>
        <source>Mo&amp;ve</source>
        <translation>移动(&amp;V)</translation>
    </message>
    <message>
        <source>Priori&amp;ty</source>
        <translation>优先级(&amp;T)</translation>
    </message>
    <message>
        <source>The list is sorted by a column. Rows can be moved while it shows the order in which they take their turn.</source>
        <translation>列表已按某列排序。仅当列表按传输的先后顺序显示时，才能移动各行。</translation>
    </message>
    <message>
        <source>Show queue order</source>
        <translation>显示队列顺序</translation>
    </message>
</context>
<context>
    <name>partway::OrphanWatch</name>
    <message numerus="yes">
        <source>%Ln new unfinished uploads</source>
        <translation>
            <numerusform>%Ln 个新的未完成上传</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody goes on with them at %1. They may be billed until they are finished or aborted.</source>
        <translation>%1 中无人继续这些上传。在完成或中止之前可能会计费。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>The daily look for unfinished uploads at %1 failed several times.</source>
        <translation>在 %1 中每日查找未完成上传多次失败。</translation>
    </message>
</context>
<context>
    <name>partway::PartActions</name>
    <message>
        <source>&amp;Send part again</source>
        <translation>重新发送分片(&amp;S)</translation>
    </message>
    <message>
        <source>Copy &amp;ETag</source>
        <translation>复制 ETag(&amp;E)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln parts again</source>
        <translation>
            <numerusform>重新发送 %Ln 个分片(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends these bytes of the file once more; they take the place of what the server has. The other parts stay.</source>
        <translation>再次发送文件的这些字节，以取代服务器上已有的内容。其他分片保持不变。</translation>
    </message>
    <message>
        <source>Single parts can be sent again only until the upload is completed or given up.</source>
        <translation>只有在上传完成或被放弃之前，才能重新发送单个分片。</translation>
    </message>
    <message>
        <source>Only a confirmed part can be sent again: the others are sent anyway.</source>
        <translation>只能重新发送已确认的分片：其他分片本来就会发送。</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln &amp;ETags</source>
        <translation>
            <numerusform>复制 %Ln 个 ETag(&amp;E)</numerusform>
        </translation>
    </message>
    <message>
        <source>A part has an ETag as soon as the server has confirmed it.</source>
        <translation>服务器确认分片后，分片就有 ETag。</translation>
    </message>
    <message>
        <source>Copies what the server gave as the mark of these bytes.</source>
        <translation>复制服务器为这些字节给出的标记。</translation>
    </message>
</context>
<context>
    <name>partway::PartMap</name>
    <message>
        <source>Part map</source>
        <translation>分片图</translation>
    </message>
</context>
<context>
    <name>partway::PartTableModel</name>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
</context>
<context>
    <name>partway::PartsCommand</name>
    <message>
        <source>Say which upload with --upload-id; “uploads” lists them.</source>
        <translation>请用 --upload-id 指定上传；“uploads”可列出它们。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts, %1.</source>
        <translation>
            <numerusform>%Ln 个分片，%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::PartsPane</name>
    <message>
        <source>Parts</source>
        <translation>分片</translation>
    </message>
</context>
<context>
    <name>partway::PauseDialog</name>
    <message>
        <source>Pause until</source>
        <translation>暂停至</translation>
    </message>
    <message>
        <source>All transfers pause now and go on &amp;at:</source>
        <translation>所有传输立即暂停，并在以下时间继续(&amp;A)：</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
</context>
<context>
    <name>partway::PracticeDesk</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>partway::PracticeProcess</name>
    <message>
        <source>The practice store did not start in time. Try again, or use another account.</source>
        <translation>练习存储未能及时启动。请重试，或使用其他账户。</translation>
    </message>
    <message>
        <source>The practice store is not installed: %1 is missing. Install Partway again, or use another account.</source>
        <translation>练习存储未安装：缺少 %1。请重新安装 Partway，或使用其他账户。</translation>
    </message>
    <message>
        <source>The practice store has no folder to keep things in (%1). Free some space or allow writing there.</source>
        <translation>练习存储没有可保存内容的文件夹（%1）。请腾出一些空间或允许写入该位置。</translation>
    </message>
    <message>
        <source>The practice store started, but did not say how to reach it. Try again.</source>
        <translation>练习存储已启动，但未说明如何连接。请重试。</translation>
    </message>
    <message>
        <source>Practice store</source>
        <translation>练习存储</translation>
    </message>
    <message>
        <source>The practice store ended unexpectedly. Start it again; what it holds is kept. %1</source>
        <translation>练习存储意外结束。请重新启动它；其中的内容会保留。%1</translation>
    </message>
    <message>
        <source>The practice store could not be started. %1</source>
        <translation>无法启动练习存储。%1</translation>
    </message>
</context>
<context>
    <name>partway::PrefixDialog</name>
    <message>
        <source>Abort uploads of a prefix</source>
        <translation>中止某前缀的上传</translation>
    </message>
    <message>
        <source>Show what that is</source>
        <translation>显示有哪些</translation>
    </message>
    <message>
        <source>Uploads whose &amp;bucket and key begin with:</source>
        <translation>存储桶和键以此开头的上传(&amp;B)：</translation>
    </message>
</context>
<context>
    <name>partway::ProxyField</name>
    <message>
        <source>proxy.example.com:8080</source>
        <translation>proxy.example.com:8080</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>代理地址</translation>
    </message>
    <message>
        <source>No name or password here: settings are no place for secrets.</source>
        <translation>此处不能填写用户名或密码：设置不适合存放机密。</translation>
    </message>
    <message>
        <source>This is no host:port.</source>
        <translation>这不是 host:port 格式。</translation>
    </message>
</context>
<context>
    <name>partway::QueueActions</name>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>Goes on where it stopped</source>
        <translation>从停止处继续</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Stops within a second and keeps what is finished</source>
        <translation>在一秒内停止，并保留已完成的内容</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>移除(&amp;M)…</translation>
    </message>
    <message>
        <source>Takes transfers off the list</source>
        <translation>将传输从列表中移除</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Gives up what was sent of the earlier file</source>
        <translation>放弃先前文件已发送的内容</translation>
    </message>
    <message>
        <source>&amp;Copy S3 URI</source>
        <translation>复制 S3 URI(&amp;C)</translation>
    </message>
    <message>
        <source>Copies where the file goes, as s3://bucket/key</source>
        <translation>复制文件的目标，格式为 s3://bucket/key</translation>
    </message>
    <message>
        <source>Show in fol&amp;der</source>
        <translation>在文件夹中显示(&amp;D)</translation>
    </message>
    <message>
        <source>Opens the folder that the file is in, on this computer</source>
        <translation>打开文件在本机上所在的文件夹</translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>全部暂停(&amp;A)</translation>
    </message>
    <message>
        <source>Pauses every transfer</source>
        <translation>暂停所有传输</translation>
    </message>
    <message>
        <source>Re&amp;sume all</source>
        <translation>全部继续(&amp;S)</translation>
    </message>
    <message>
        <source>Resumes every paused or failed transfer</source>
        <translation>继续所有已暂停或失败的传输</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>全选(&amp;L)</translation>
    </message>
    <message>
        <source>Selects every transfer that is shown</source>
        <translation>选择显示的所有传输</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>暂停或继续</translation>
    </message>
    <message>
        <source>Lets the file replace the object that is there</source>
        <translation>允许文件替换现有对象</translation>
    </message>
    <message>
        <source>Goes on with the file where it is now</source>
        <translation>用现在位置上的文件继续</translation>
    </message>
    <message>
        <source>Chec&amp;k that it is still there</source>
        <translation>检查是否仍在(&amp;K)</translation>
    </message>
    <message>
        <source>Asks the store whether finished objects are still there, and still the same</source>
        <translation>询问存储：已完成的对象是否仍在且未变</translation>
    </message>
    <message>
        <source>Compares the file with what was sent, and completes it as it is now</source>
        <translation>将文件与已发送的内容比较，并按现在的样子完成</translation>
    </message>
    <message>
        <source>&amp;Finish now</source>
        <translation>立即完成(&amp;F)</translation>
    </message>
    <message>
        <source>Takes what is still being written as finished</source>
        <translation>将仍在写入的内容视为已完成</translation>
    </message>
</context>
<context>
    <name>partway::QueueCommand</name>
    <message>
        <source>“%1” is not the ID of a transfer: IDs are numbers, and “transfers” shows them.</source>
        <translation>“%1”不是传输的 ID：ID 是数字，“transfers”可显示它们。</translation>
    </message>
    <message>
        <source>There is no transfer %1. “transfers” shows those that there are.</source>
        <translation>没有传输 %1。“transfers”可显示现有的传输。</translation>
    </message>
    <message>
        <source>--parallel is a number from 1 to 64, not “%1”.</source>
        <translation>--parallel 应为 1 到 64 的数字，不能是“%1”。</translation>
    </message>
    <message>
        <source>--limit is a rate such as 10M or 500K/s, not “%1”.</source>
        <translation>--limit 应为速率，例如 10M 或 500K/s，不能是“%1”。</translation>
    </message>
    <message>
        <source>There is no folder %1. “transfers” shows those that there are.</source>
        <translation>没有文件夹 %1。“transfers”会显示现有的文件夹。</translation>
    </message>
</context>
<context>
    <name>partway::QueueRun</name>
    <message>
        <source>%1: the parts are of %2, not of %3 as asked; the store or the size of the file needs it.</source>
        <translation>%1：分片大小为 %2，而非所要求的 %3；这是存储或文件大小的需要。</translation>
    </message>
    <message>
        <source>%1 is at %2: %3 in %4 parts, verified.</source>
        <translation>%1 位于 %2：%3，%4 个分片，已验证。</translation>
    </message>
    <message>
        <source>%1 is at %2: %3, verified.</source>
        <translation>%1 位于 %2：%3，已验证。</translation>
    </message>
    <message>
        <source>Transfer %1 to %2 was aborted and cannot be resumed. Upload the file again.</source>
        <translation>到 %2 的传输 %1 已中止，无法继续。请重新上传该文件。</translation>
    </message>
    <message>
        <source>%1 Resuming would end in the same way; this takes it off the list:</source>
        <translation>%1继续也会得到同样的结果；以下命令可将其从列表中移除：</translation>
    </message>
    <message>
        <source>Paused; what is finished is kept. To go on:</source>
        <translation>已暂停；已完成的内容会保留。要继续，请执行：</translation>
    </message>
    <message>
        <source>What is finished is kept. To try again:</source>
        <translation>已完成的内容会保留。要重试，请执行：</translation>
    </message>
    <message>
        <source>Nothing of it is left at %1.</source>
        <translation>%1 中已没有任何残留。</translation>
    </message>
    <message>
        <source>What is finished is kept. To go on, give the same command again, with the stream from its beginning: parts that match are not sent again. “abort %1” frees what is there.</source>
        <translation>已完成的部分会保留。要继续，请让流从头开始并再次执行同一命令：一致的分片不会重新发送。“abort %1”可释放那里的内容。</translation>
    </message>
    <message>
        <source>What is finished is kept. To send only what differs of the file as it is now:</source>
        <translation>已完成的会保留。若只发送与当前文件不同的部分：</translation>
    </message>
</context>
<context>
    <name>partway::QueueView</name>
    <message>
        <source>Transfers</source>
        <translation>传输</translation>
    </message>
</context>
<context>
    <name>partway::RateField</name>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>kB/s</source>
        <translation>kB/s</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>MB/s</translation>
    </message>
    <message>
        <source>Mbit/s</source>
        <translation>Mbit/s</translation>
    </message>
    <message>
        <source>Unit of the speed</source>
        <translation>速度单位</translation>
    </message>
</context>
<context>
    <name>partway::RepairCommand</name>
    <message>
        <source>%1 is a folder, and repairing is about one file. “resume --retry-failed %1” sends what failed in it once more.</source>
        <translation>%1 是文件夹，而修复针对单个文件。“resume --retry-failed %1”会重发其中失败的部分。</translation>
    </message>
    <message>
        <source>Transfer %1 is finished, and there is nothing to repair. Upload the file again where the object is to be as the file is now.</source>
        <translation>传输 %1 已完成，没有可修复的。若要让对象与当前文件一致，请重新上传文件。</translation>
    </message>
    <message>
        <source>Transfer %1 was aborted: no part is left to be kept. Upload the file again.</source>
        <translation>传输 %1 已中止：没有可保留的分段。请重新上传文件。</translation>
    </message>
    <message>
        <source>Transfer %1 is of a stream, whose bytes come only once. Send the stream once more from its beginning: parts that match are not sent again.</source>
        <translation>传输 %1 来自流，其字节只来一次。请从头再次发送该流：相同的分段不会重发。</translation>
    </message>
    <message>
        <source>Transfer %1 did not stop because its file changed. “resume %1” goes on with it.</source>
        <translation>传输 %1 并非因为文件更改而停止。“resume %1”可以继续它。</translation>
    </message>
    <message>
        <source>Transfer %1 is repaired: of its parts, %2 were kept and %3 were sent.</source>
        <translation>传输 %1 已修复：保留了 %2 个分段，发送了 %3 个分段。</translation>
    </message>
</context>
<context>
    <name>partway::ResumeCommand</name>
    <message>
        <source>Either name transfers or say --all.</source>
        <translation>请指定传输，或使用 --all。</translation>
    </message>
    <message>
        <source>Transfer %1 is being aborted and cannot be resumed. “abort %1” goes on with that.</source>
        <translation>传输 %1 正在中止，无法继续。“abort %1”会接着将其中止。</translation>
    </message>
    <message>
        <source>There is nothing to resume.</source>
        <translation>没有可继续的传输。</translation>
    </message>
    <message>
        <source>Transfer %1 needs its stream from the beginning again: give the command that began it once more.</source>
        <translation>传输 %1 需要从头开始的流：请再次执行开始它的命令。</translation>
    </message>
</context>
<context>
    <name>partway::RuleCommand</name>
    <message>
        <source>A rule belongs to a bucket. Say which keys it is about with --prefix.</source>
        <translation>规则属于存储桶。请用 --prefix 说明它针对哪些对象键。</translation>
    </message>
    <message>
        <source>Say after how many days with --days: a number from 1.</source>
        <translation>请用 --days 说明多少天之后：从 1 开始的数字。</translation>
    </message>
    <message>
        <source>Nobody can be asked here. Say --yes to change the rules without a question.</source>
        <translation>此处无法询问。请使用 --yes 以不经询问直接更改规则。</translation>
    </message>
    <message>
        <source>This rule is there already; nothing was changed.</source>
        <translation>此规则已存在；未作更改。</translation>
    </message>
    <message>
        <source>There is no such rule of Partway; nothing was changed.</source>
        <translation>没有这样的 Partway 规则；未作更改。</translation>
    </message>
    <message>
        <source>Do it? [y/N] </source>
        <translation>要执行吗？[y/N] </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作更改。</translation>
    </message>
    <message>
        <source>The rule for %1 is removed: their unfinished uploads stay and are billed until somebody aborts them.</source>
        <translation>将移除规则（%1）：未完成的上传会保留并计费，直到有人中止它们。</translation>
    </message>
    <message numerus="yes">
        <source>The store will abort every upload of %1 that is not finished %Ln days after it was begun, those that are older already among them.</source>
        <translation>
            <numerusform>存储将中止开始 %Ln 天后仍未完成的每个上传（%1），包括已经更旧的上传。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rule changes from %Ln days.</source>
        <translation>
            <numerusform>规则原为 %Ln 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule of this bucket is about unfinished uploads.</source>
        <translation>此存储桶没有关于未完成上传的规则。</translation>
    </message>
    <message>
        <source>looked at %1 of %2 uploads</source>
        <translation>已查看 %1 个上传，共 %2 个</translation>
    </message>
    <message>
        <source>How many in-progress uploads are that old already could not be counted: %1</source>
        <translation>无法统计有多少进行中的上传已经那么旧：%1</translation>
    </message>
    <message>
        <source>No in-progress upload is that old now.</source>
        <translation>目前没有进行中的上传那么旧。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in-progress uploads are that old already, and go first; what all of them hold is not known.</source>
        <translation>
            <numerusform>%Ln 个进行中的上传已经那么旧，将最先被中止；它们的全部内容大小未知。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in-progress uploads are that old already, and go first; they hold %1.</source>
        <translation>
            <numerusform>%Ln 个进行中的上传已经那么旧，将最先被中止；共占用 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::RuleDialog</name>
    <message>
        <source>No rule of this bucket is about unfinished uploads.</source>
        <translation>此存储桶没有关于未完成上传的规则。</translation>
    </message>
    <message>
        <source>Rule for unfinished uploads</source>
        <translation>未完成上传的规则</translation>
    </message>
    <message>
        <source>Unfinished uploads in %1</source>
        <translation>%1 中未完成的上传</translation>
    </message>
    <message>
        <source>A rule lets the store itself abort uploads that nobody has finished, and free what they hold, even while this computer is off.</source>
        <translation>有了规则，存储会自行中止无人完成的上传并释放其占用的空间，即使这台电脑已关机。</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>移除规则</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Days after which unfinished uploads are aborted</source>
        <translation>多少天后中止未完成的上传</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>所有对象键</translation>
    </message>
    <message>
        <source>Beginning of the keys that the rule is about</source>
        <translation>规则所针对的对象键的开头</translation>
    </message>
    <message>
        <source>&amp;Abort after</source>
        <translation>中止于(&amp;A)</translation>
    </message>
    <message>
        <source>Keys that &amp;begin with</source>
        <translation>对象键开头(&amp;B)</translation>
    </message>
    <message>
        <source>The rules are being read…</source>
        <translation>正在读取规则…</translation>
    </message>
    <message>
        <source>The rule is being written…</source>
        <translation>正在写入规则…</translation>
    </message>
    <message>
        <source>The rule is being removed…</source>
        <translation>正在移除规则…</translation>
    </message>
    <message>
        <source>The rule is there now.</source>
        <translation>规则已设置。</translation>
    </message>
    <message>
        <source>The rule is removed.</source>
        <translation>规则已移除。</translation>
    </message>
    <message>
        <source>Or let Partway look once a day and tell you: in the settings, under Notifications.</source>
        <translation>或让 Partway 每天查看一次并告知您：在设置的“通知”中开启。</translation>
    </message>
    <message>
        <source>Change rule</source>
        <translation>更改规则</translation>
    </message>
    <message>
        <source>This is the rule that is there.</source>
        <translation>这就是现有的规则。</translation>
    </message>
    <message>
        <source>When it is removed, unfinished uploads stay and are billed until somebody aborts them.</source>
        <translation>移除后，未完成的上传会保留并计费，直到有人中止它们。</translation>
    </message>
    <message numerus="yes">
        <source>The store will abort every upload of %1 that is not finished %Ln days after it was begun.</source>
        <translation>
            <numerusform>存储将中止开始 %Ln 天后仍未完成的每个上传（%1）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfers of your own that take longer than that lose what they have sent. Other rules stay as they are.</source>
        <translation>您自己的传输如果超过该时间，将失去已发送的内容。其他规则保持不变。</translation>
    </message>
    <message>
        <source>Uploads that are older than that already will go too, usually within a day.</source>
        <translation>已经更旧的上传也会被清除，通常在一天之内。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the uploads that are there now are older than that and will go, usually within a day.</source>
        <translation>
            <numerusform>现有上传中有 %Ln 个更旧，将被清除，通常在一天之内。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the uploads that are there now is as old as that.</source>
        <translation>现有上传中没有这么旧的。</translation>
    </message>
</context>
<context>
    <name>partway::RuleList</name>
    <message>
        <source>Keys</source>
        <translation>对象键</translation>
    </message>
    <message>
        <source>Aborted after</source>
        <translation>中止于</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rules about unfinished uploads</source>
        <translation>关于未完成上传的规则</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
</context>
<context>
    <name>partway::SavingsCommand</name>
    <message>
        <source>%1 a month</source>
        <translation>每月 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads were aborted; that freed %1 and saves %2 a month.</source>
        <translation>
            <numerusform>已中止 %Ln 个上传；释放了 %1，每月节省 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads were aborted; that freed %1.</source>
        <translation>
            <numerusform>已中止 %Ln 个上传；释放了 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>--last is a number such as 20, not “%1”.</source>
        <translation>--last 是 20 这样的数字，而不是“%1”。</translation>
    </message>
    <message>
        <source>Nothing was freed yet.</source>
        <translation>尚未释放任何内容。</translation>
    </message>
</context>
<context>
    <name>partway::SavingsDialog</name>
    <message>
        <source>Saved so far</source>
        <translation>迄今节省</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>已释放</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Uploads that were aborted</source>
        <translation>已中止的上传</translation>
    </message>
    <message>
        <source>What aborting uploads has saved</source>
        <translation>中止上传节省的内容</translation>
    </message>
    <message>
        <source>Nothing yet. Each upload that is aborted here is noted down with what that frees and saves.</source>
        <translation>还没有。在这里中止的每个上传都会连同释放和节省的内容一起记录。</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2, %Ln parts</source>
        <translation>
            <numerusform>%2 上的 %1，%Ln 个分片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::SecretField</name>
    <message>
        <source>Hold to show what is typed</source>
        <translation>按住以显示输入的内容</translation>
    </message>
    <message>
        <source>Show while held: %1</source>
        <translation>按住显示：%1</translation>
    </message>
</context>
<context>
    <name>partway::ServerCommand</name>
    <message>
        <source>“%1” does not name an object: that looks like s3://BUCKET/KEY.</source>
        <translation>“%1”没有指明对象：应类似 s3://BUCKET/KEY。</translation>
    </message>
    <message>
        <source>“%1” does not name a bucket: that looks like s3://BUCKET or s3://BUCKET/PREFIX.</source>
        <translation>“%1”没有指明存储桶：应类似 s3://BUCKET 或 s3://BUCKET/PREFIX。</translation>
    </message>
</context>
<context>
    <name>partway::SettingsDialog</name>
    <message>
        <source>&amp;Reset this page</source>
        <translation>重置此页(&amp;R)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>设置页面</translation>
    </message>
    <message>
        <source>Sets everything on this page to what it is in a new installation</source>
        <translation>将此页上的所有设置恢复为新安装时的状态</translation>
    </message>
</context>
<context>
    <name>partway::ShareLinks</name>
    <message>
        <source>Copy &amp;share link</source>
        <translation>复制共享链接(&amp;S)</translation>
    </message>
    <message>
        <source>Needs a public share key of Storj in the account. Choose this to be told how to get one.</source>
        <translation>需要在账户中填写 Storj 的公开共享密钥。选择此项可了解如何获取。</translation>
    </message>
    <message>
        <source>Storj shows this object to whoever has the link, for as long as the share key is valid</source>
        <translation>只要共享密钥有效，任何持有该链接的人都可以在 Storj 上查看此对象</translation>
    </message>
    <message>
        <source>Set up &amp;share links…</source>
        <translation>设置共享链接(&amp;S)…</translation>
    </message>
    <message>
        <source>Only objects on Storj have share links. Select only those.</source>
        <translation>只有 Storj 上的对象才有共享链接。请只选择这些对象。</translation>
    </message>
    <message numerus="yes">
        <source>%n share links were copied. Whoever has one can open its object, if the share key was made for it.</source>
        <translation>
            <numerusform>已复制 %n 个共享链接。只要共享密钥涵盖该对象，任何持有链接的人都可以打开它。</numerusform>
        </translation>
    </message>
    <message>
        <source>Storj makes share links with a public key that reads only. Share the bucket “%1” in Storj&apos;s console, or with “uplink share --url --readonly”, and put the link you get into the account: Partway takes the key from it.</source>
        <translation>Storj 用只读的公开密钥生成共享链接。请在 Storj 控制台中共享存储桶“%1”，或使用“uplink share --url --readonly”，并将得到的链接填入账户：Partway 会从中取出密钥。</translation>
    </message>
    <message>
        <source>Edit account…</source>
        <translation>编辑账户…</translation>
    </message>
</context>
<context>
    <name>partway::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>partway::SideBar</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Lists and accounts</source>
        <translation>列表和账户</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>添加账户…</translation>
    </message>
    <message>
        <source>Name another store to upload to</source>
        <translation>指定另一个可上传到的存储</translation>
    </message>
    <message>
        <source>Remove account…</source>
        <translation>移除账户…</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln transfers</source>
        <translation>
            <numerusform>%1，%Ln 个传输</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; its keys are missing</source>
        <translation>%1；缺少其密钥</translation>
    </message>
    <message>
        <source>%1, keys are missing</source>
        <translation>%1，缺少密钥</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Enter keys…</source>
        <translation>输入密钥…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>所有账户</translation>
    </message>
    <message>
        <source>Uploads on servers that are neither finished nor aborted</source>
        <translation>服务器上既未完成也未中止的上传</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a bucket, an account</comment>
        <translation>%2 上的 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln uploads in progress</source>
        <translation>
            <numerusform>%1，%Ln 个进行中的上传</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln deleted by the store soon</source>
        <translation>
            <numerusform>%1，%Ln 个即将被存储删除</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::SideBarDelegate</name>
    <message>
        <source>Name of the account</source>
        <translation>账户名称</translation>
    </message>
</context>
<context>
    <name>partway::SpeedGraph</name>
    <message>
        <source>Speed in the last 10 minutes</source>
        <translation>最近 10 分钟的速度</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <comment>minutes ago</comment>
        <translation>%L1 分钟</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>限速 %1</translation>
    </message>
</context>
<context>
    <name>partway::SpeedLimitBox</name>
    <message>
        <source>Speed limit</source>
        <translation>速度限制</translation>
    </message>
    <message>
        <source>For all transfers together</source>
        <translation>所有传输合计</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>其他…</translation>
    </message>
</context>
<context>
    <name>partway::SpeedLimitDialog</name>
    <message>
        <source>Speed limit</source>
        <translation>速度限制</translation>
    </message>
    <message>
        <source>All transfers together send no &amp;faster than:</source>
        <translation>所有传输合计的发送速度不超过(&amp;F)：</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限制</translation>
    </message>
</context>
<context>
    <name>partway::SpeedPane</name>
    <message>
        <source>All transfers</source>
        <translation>所有传输</translation>
    </message>
</context>
<context>
    <name>partway::StatusChips</name>
    <message>
        <source>In force for a while</source>
        <translation>暂时生效的设置</translation>
    </message>
</context>
<context>
    <name>partway::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <comment>transfers</comment>
        <translation>
            <numerusform>%Ln 个进行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>transfers</comment>
        <translation>
            <numerusform>%Ln 个等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>大约剩余 %1</translation>
    </message>
    <message>
        <source>Nothing to upload</source>
        <translation>没有要上传的内容</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>counts; limit</comment>
        <translation>%1；%2</translation>
    </message>
</context>
<context>
    <name>partway::TimetableEditor</name>
    <message>
        <source>Add ro&amp;w</source>
        <translation>添加行(&amp;W)</translation>
    </message>
</context>
<context>
    <name>partway::TimetableRowField</name>
    <message>
        <source>Row of the timetable</source>
        <translation>时间表的行</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>What holds then</source>
        <translation>届时的规则</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>限速</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限速</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>移除此行</translation>
    </message>
</context>
<context>
    <name>partway::ToolStrip</name>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>&amp;Speed limit</source>
        <translation>速度限制(&amp;S)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter transfers</source>
        <translation>筛选传输</translation>
    </message>
    <message>
        <source>Shows only what has these words in its name, destination or account (Ctrl+F)</source>
        <translation>只显示名称、目标或账户中包含这些词语的传输 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>菜单 (F10)</translation>
    </message>
</context>
<context>
    <name>partway::TransferDelegate</name>
    <message numerus="yes">
        <source>verified, %n parts</source>
        <translation>
            <numerusform>已验证，%n 个分片</numerusform>
        </translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>%1 confirmed</source>
        <translation>已确认 %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>partway::TransferModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1，目标 %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a row, then its priority</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>The size is not known yet.</source>
        <translation>大小尚未知晓。</translation>
    </message>
    <message>
        <source>%L1 bytes</source>
        <translation>%L1 字节</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>尚未开始</translation>
    </message>
    <message>
        <source>%1 of %2 confirmed by the server, %3 on the way</source>
        <translation>服务器已确认 %1 / %2，正在发送 %3</translation>
    </message>
    <message>
        <source>%1 Enter: %2</source>
        <translation>%1 按 Enter：%2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>To</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>目前 %1</translation>
    </message>
    <message>
        <source>%L1 bytes so far</source>
        <translation>目前 %L1 字节</translation>
    </message>
    <message>
        <source>%1 confirmed by the server, %2 on the way; more may come</source>
        <translation>服务器已确认 %1，发送中 %2；可能还会增加</translation>
    </message>
</context>
<context>
    <name>partway::TransferNews</name>
    <message>
        <source>Upload finished</source>
        <translation>上传已完成</translation>
    </message>
    <message>
        <source>%1 is stored as %2.</source>
        <translation>%1 已存储为 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files finished</source>
        <translation>
            <numerusform>%Ln 个文件已完成</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload stopped: %1</source>
        <translation>上传已停止：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads stopped</source>
        <translation>
            <numerusform>%Ln 个上传已停止</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. What was sent is kept; the window says what to do.</source>
        <translation>%1。已发送的内容会保留；窗口会说明该怎么做。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>partway::TransfersCommand</name>
    <message>
        <source>%1 % of %2</source>
        <translation>%2 的 %1%</translation>
    </message>
    <message>
        <source>There are no transfers.</source>
        <translation>没有传输。</translation>
    </message>
    <message>
        <source>“%1” is not the ID of a folder: “transfers” shows them, such as f1.</source>
        <translation>“%1”不是文件夹 ID：“transfers”会显示这些 ID，例如 f1。</translation>
    </message>
</context>
<context>
    <name>partway::TrayPresence</name>
    <message>
        <source>&amp;Show Partway</source>
        <translation>显示 Partway(&amp;S)</translation>
    </message>
    <message>
        <source>Pause until &amp;tomorrow</source>
        <translation>暂停至明天(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Hide Partway</source>
        <translation>隐藏 Partway(&amp;H)</translation>
    </message>
</context>
<context>
    <name>partway::UpdateWatch</name>
    <message>
        <source>Partway %1 is out; this is %2. Nothing was downloaded. More about it: %3</source>
        <translation>Partway %1 已发布；当前为 %2。没有下载任何内容。详情：%3</translation>
    </message>
    <message>
        <source>Open this page</source>
        <translation>打开此页面</translation>
    </message>
    <message>
        <source>Not for this version</source>
        <translation>不再提示此版本</translation>
    </message>
    <message>
        <source>No browser could be opened. The page is at %1.</source>
        <translation>无法打开浏览器。页面位于 %1。</translation>
    </message>
</context>
<context>
    <name>partway::UploadCommand</name>
    <message>
        <source>Transfer %1 is none that this stream could go on with: it has to be unfinished, of the same kind of source and to the same object. “transfers” shows those that there are.</source>
        <translation>传输 %1 无法用此流继续：它必须未完成、来源类型相同，并且目标是同一对象。“transfers”会显示现有的传输。</translation>
    </message>
    <message>
        <source>Goes on with transfer %1: what was sent of it and is the same is not sent again.</source>
        <translation>继续传输 %1：已发送且相同的内容不会重新发送。</translation>
    </message>
</context>
<context>
    <name>partway::UploadComparison</name>
    <message>
        <source>its parts could not be listed</source>
        <translation>无法列出其分片</translation>
    </message>
    <message numerus="yes">
        <source>is compared, %L1 of %Ln parts</source>
        <translation>
            <numerusform>正在比较，%L1 / %Ln 个分片</numerusform>
        </translation>
    </message>
    <message>
        <source>its parts are looked up…</source>
        <translation>正在查询其分片…</translation>
    </message>
    <message>
        <source>is compared…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>could not be compared</source>
        <translation>无法比较</translation>
    </message>
</context>
<context>
    <name>partway::UploadDialogs</name>
    <message>
        <source>The old upload of %1 could not be aborted and may still be billed. Look at it again under “In progress” in a few minutes.</source>
        <translation>%1 的旧上传无法中止，可能仍会计费。请几分钟后在“进行中”下再次查看。</translation>
    </message>
</context>
<context>
    <name>partway::UploadView</name>
    <message>
        <source>As the store lists them</source>
        <translation>按存储列出的顺序</translation>
    </message>
    <message>
        <source>Uploads in progress</source>
        <translation>进行中的上传</translation>
    </message>
</context>
<context>
    <name>partway::UploadsCommand</name>
    <message>
        <source>Which uploads belong to transfers of this computer cannot be told: %1</source>
        <translation>无法得知哪些上传属于本机的传输：%1</translation>
    </message>
    <message>
        <source>The list is not whole.</source>
        <translation>列表不完整。</translation>
    </message>
</context>
<context>
    <name>partway::UploadsSheet</name>
    <message>
        <source>Abort it, then upload</source>
        <translation>中止它，然后上传</translation>
    </message>
    <message>
        <source>Leave it, upload beside it</source>
        <translation>保留它，另行上传</translation>
    </message>
    <message>
        <source>Uploads in progress</source>
        <translation>进行中的上传</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>What to do with all of them</source>
        <translation>对所有上传的处理方式</translation>
    </message>
    <message>
        <source>Uploads in progress of the same keys</source>
        <translation>相同对象键的进行中上传</translation>
    </message>
    <message>
        <source>For &amp;all:</source>
        <translation>全部(&amp;A)：</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Cancel the upload</source>
        <translation>取消上传</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads of the same keys are in progress at the store</source>
        <translation>
            <numerusform>存储中有 %Ln 个相同对象键的上传正在进行</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Adopt it, send what is missing</source>
        <translation>接管它，发送缺少的部分</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>尚无</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts, %1</source>
        <translation>
            <numerusform>%Ln 个分片，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>Left alone, they stay there beside the new one and may be billed. Abort or adopt one only where no other program or computer still works on it.</source>
        <translation>若不处理，它们会与新的上传并存，并可能计费。仅当没有其他程序或电脑仍在处理时，才中止或接管。</translation>
    </message>
    <message>
        <source>An upload that is adopted becomes this transfer&apos;s own, and is aborted with it. Its parts are compared with the file: those that are the same are kept, all others are sent.</source>
        <translation>被接管的上传归此传输所有，并随其一同中止。其分片会与文件比较：相同的保留，其余全部发送。</translation>
    </message>
    <message>
        <source>is looked up…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>it has ended since</source>
        <translation>在此期间已结束</translation>
    </message>
</context>
<context>
    <name>partway::VerdictMap</name>
    <message>
        <source>How the parts compare</source>
        <translation>分片比较</translation>
    </message>
</context>
<context>
    <name>partway::WakeKeeper</name>
    <message>
        <source>Files are being uploaded</source>
        <translation>正在上传文件</translation>
    </message>
</context>
<context>
    <name>partway::WatchCommand</name>
    <message numerus="yes">
        <source>Watches %1: what stands still there for %Ln seconds goes to %2. Ctrl+C ends it.</source>
        <translation>
            <numerusform>正在监视 %1：其中 %Ln 秒未变动的内容会发往 %2。按 Ctrl+C 结束。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are there already and are left alone as long as they do not change; --existing sends them as well.</source>
        <translation>
            <numerusform>已有 %Ln 个文件，只要不变动就不发送；--existing 也会发送它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read just now. It is looked for until it is there again.</source>
        <translation>%1 目前无法读取。会一直查找，直到它恢复。</translation>
    </message>
    <message>
        <source>%1 can be read again.</source>
        <translation>%1 又可以读取了。</translation>
    </message>
</context>
<context>
    <name>partway::WatchDesk</name>
    <message>
        <source>Watched fol&amp;ders…</source>
        <translation>监视的文件夹(&amp;D)…</translation>
    </message>
    <message>
        <source>Uploads what appears in a folder</source>
        <translation>上传文件夹中出现的内容</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a place, an account</comment>
        <translation>%2 上的 %1</translation>
    </message>
    <message>
        <source>%1 is watched, but cannot be read just now. Bring it back, or plug its drive in: what appears there is uploaded as soon as it can be read again.</source>
        <translation>%1 正在监视中，但目前无法读取。请将它恢复，或接上它的驱动器：一旦可以读取，其中出现的内容就会上传。</translation>
    </message>
    <message>
        <source>Watched folders…</source>
        <translation>监视的文件夹…</translation>
    </message>
    <message numerus="yes">
        <source>%1 is watched from now on. %Ln files are there already and are left alone as long as they do not change.</source>
        <translation>
            <numerusform>从现在起监视 %1。已有 %Ln 个文件，只要不变动就不发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload them, too</source>
        <translation>也上传它们</translation>
    </message>
</context>
<context>
    <name>partway::WatchDialog</name>
    <message>
        <source>No folder is watched yet.</source>
        <translation>尚未监视任何文件夹。</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>监视的文件夹</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>发往</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>监视文件夹…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Watch the folder no more</source>
        <translation>不再监视该文件夹</translation>
    </message>
    <message>
        <source>What appears in them is uploaded once it stands still, as long as Partway runs; what appeared meanwhile, when it runs again.</source>
        <translation>Partway 运行期间，其中出现的内容静止后即上传；其间出现的内容，在它再次运行时上传。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>监视中</translation>
    </message>
    <message>
        <source>%1, to %2: %3</source>
        <comment>a watched folder, where it goes, its state</comment>
        <translation>%1，发往 %2：%3</translation>
    </message>
</context>
<context>
    <name>partway::WatchForm</name>
    <message>
        <source>Upload what &amp;is there already, too</source>
        <translation>也上传已有的内容(&amp;I)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>监视文件夹</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>要监视的文件夹</translation>
    </message>
    <message>
        <source>Where its files go</source>
        <translation>文件发往何处</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>选择要监视的文件夹</translation>
    </message>
    <message>
        <source>Choose where its files go</source>
        <translation>选择文件发往何处</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Seconds for which a file has to have stood still</source>
        <translation>文件必须保持不变的秒数</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Goes to</source>
        <translation>发往(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Stands still for</source>
        <translation>静止时间(&amp;S)</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>监视</translation>
    </message>
    <message>
        <source>What appears in it, or changes there, is uploaded once it stands still and no program has it open for writing. Unfinished downloads and the like are left out.</source>
        <translation>其中出现或更改的内容，在静止且没有程序打开它写入后即上传。未完成的下载等会被排除。</translation>
    </message>
</context>
<context>
    <name>partway::WindowMenu</name>
    <message>
        <source>&amp;Selected transfers</source>
        <translation>所选传输(&amp;S)</translation>
    </message>
    <message>
        <source>A&amp;ll transfers</source>
        <translation>所有传输(&amp;L)</translation>
    </message>
    <message>
        <source>A&amp;ccounts</source>
        <translation>账户(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
</TS>
