<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>AccountText</name>
    <message>
        <source>The list of accounts in %1 cannot be read (%2). Repair the file or move it away; nothing was changed.</source>
        <translation>%1 にあるアカウント一覧を読み取れません（%2）。ファイルを修復するか、別の場所に移してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>The list of accounts could not be saved in %1 (%2). Free some space or allow writing there, then try again.</source>
        <translation>アカウント一覧を %1 に保存できませんでした（%2）。空き容量を増やすか、書き込みを許可してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The account has no name. Give it one.</source>
        <translation>アカウントに名前がありません。名前を付けてください。</translation>
    </message>
    <message>
        <source>There is an account named “%1” already. Choose another name.</source>
        <translation>「%1」という名前のアカウントはすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>There is no account named “%1”. The list of accounts shows those that there are.</source>
        <translation>「%1」という名前のアカウントはありません。アカウント一覧で、登録されているものを確認できます。</translation>
    </message>
    <message>
        <source>“%1” is not the address of an S3 endpoint. It looks like https://host or http://host:port, with nothing after it.</source>
        <translation>「%1」は S3 エンドポイントのアドレスではありません。https://host または http://host:port の形で、その後ろには何も付けません。</translation>
    </message>
    <message>
        <source>Nothing says which server is meant. Add an account, or give its address with --endpoint or AWS_ENDPOINT_URL_S3.</source>
        <translation>どのサーバーかが指定されていません。アカウントを追加するか、--endpoint または AWS_ENDPOINT_URL_S3 でアドレスを指定してください。</translation>
    </message>
</context>
<context>
    <name>ChoiceText</name>
    <message>
        <source>--path-style and --virtual-host exclude each other.</source>
        <translation>--path-style と --virtual-host は同時に指定できません。</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read.</source>
        <translation>CA ファイル %1 を読み取れません。</translation>
    </message>
    <message>
        <source>--payload is auto, signed or unsigned, not “%1”.</source>
        <translation>--payload には auto、signed、unsigned のいずれかを指定してください。「%1」は使えません。</translation>
    </message>
    <message>
        <source>--account and --endpoint exclude each other.</source>
        <translation>--account と --endpoint は同時に指定できません。</translation>
    </message>
    <message>
        <source>There are several accounts. Say which one with --account; account list shows them.</source>
        <translation>アカウントが複数あります。--account でどれかを指定してください。account list で一覧を表示できます。</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Empty this field</source>
        <translation>この欄を空にする</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Quit Partway</source>
        <translation>Partway の終了</translation>
    </message>
    <message numerus="yes">
        <source>Quit while %Ln transfers are under way?</source>
        <translation>
            <numerusform>%Ln 件の転送が進行中ですが、終了しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>They stop now, keep every part that is finished, and go on by themselves when you start Partway again.</source>
        <translation>転送は今すぐ停止しますが、完了したパートはすべて保持され、次に Partway を起動すると自動的に続きから再開します。</translation>
    </message>
    <message>
        <source>%1 In the background they go on, and the icon in the panel brings the window back.</source>
        <translation>%1バックグラウンドでは転送が続き、パネルのアイコンからウィンドウを再び開けます。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Don&apos;t ask again</source>
        <translation>今後は確認しない</translation>
    </message>
    <message>
        <source>Keep uploading in the background</source>
        <translation>バックグラウンドでアップロードを続ける</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 には値が必要です。</translation>
    </message>
    <message>
        <source>--theme is light, dark or system, not %1.</source>
        <translation>--theme には light、dark、system のいずれかを指定してください。%1 は使えません。</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>%1 というオプションはありません。</translation>
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
        <translation>使い方: partway [オプション] [ファイル...]
大きなファイルを並列のパートに分けて S3 互換ストレージにアップロードします。最初からやり直すことはありません。
指定したファイルはキューに追加されます。

  --practice      練習用ストレージ（このコンピューター上で試せるストレージ）を使って起動します
  --hidden        パネルのトレイに入れて起動します。トレイがなければ最小化します
  --state DIR     キュー、アカウント、設定をこのフォルダーに保存します
  --theme THEME   light、dark、system（既定）のいずれか
  -h, --help      このヘルプ
  -v, --version   バージョン
</translation>
    </message>
</context>
<context>
    <name>ControlText</name>
    <message>
        <source>limited to %1 by timetable</source>
        <translation>スケジュールにより %1 に制限中</translation>
    </message>
    <message>
        <source>limited to %1 until %2 by timetable</source>
        <translation>スケジュールにより %2 まで %1 に制限中</translation>
    </message>
    <message>
        <source>no limit by timetable</source>
        <translation>スケジュールにより制限なし</translation>
    </message>
    <message>
        <source>no limit until %1 by timetable</source>
        <translation>スケジュールにより %1 まで制限なし</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <comment>a time of day</comment>
        <translation>明日 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>limited to %1</source>
        <translation>%1 に制限中</translation>
    </message>
    <message>
        <source>limited to %1 until %2, then by timetable</source>
        <translation>%2 まで %1 に制限、その後はスケジュールどおり</translation>
    </message>
    <message>
        <source>no limit until %1, then by timetable</source>
        <translation>%1 まで制限なし、その後はスケジュールどおり</translation>
    </message>
</context>
<context>
    <name>DeskText</name>
    <message numerus="yes">
        <source>Listing: %Ln uploads so far</source>
        <translation>
            <numerusform>一覧を取得中: これまでに %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking what they hold: %Ln uploads to go</source>
        <translation>
            <numerusform>内容を確認中: 残り %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>a time</comment>
        <translation>%1 現在</translation>
    </message>
    <message>
        <source>As of %1, not all: the listing was stopped</source>
        <comment>a time</comment>
        <translation>%1 現在、一部のみ: 一覧の取得が停止されました</translation>
    </message>
    <message>
        <source>As of %1, not all: some could not be listed</source>
        <comment>a time</comment>
        <translation>%1 現在、一部のみ: 取得できないものがありました</translation>
    </message>
    <message>
        <source>Could not be listed at %1</source>
        <comment>a time</comment>
        <translation>%1 に一覧を取得できませんでした</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>The object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>that was asked for</source>
        <translation>（要求されたもの）</translation>
    </message>
    <message>
        <source>this account</source>
        <translation>このアカウント</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Then resume.</source>
        <translation>その後、再開してください。</translation>
    </message>
    <message>
        <source>Then abort it again.</source>
        <translation>その後、もう一度中止してください。</translation>
    </message>
    <message>
        <source>Then try again.</source>
        <translation>その後、もう一度お試しください。</translation>
    </message>
    <message>
        <source>It is tried again by itself; finished parts are kept.</source>
        <translation>自動的に再試行されます。完了したパートは保持されます。</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>自動的に再試行されます。</translation>
    </message>
    <message>
        <source>Try again; if it stays, check the network.</source>
        <translation>もう一度お試しください。解決しない場合は、ネットワークを確認してください。</translation>
    </message>
    <message>
        <source>Check the network and the address of the endpoint, then try again.</source>
        <translation>ネットワークとエンドポイントのアドレスを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Check the network and the address of the endpoint; transfers go on by themselves when it answers.</source>
        <translation>ネットワークとエンドポイントのアドレスを確認してください。応答があれば、転送は自動的に続行されます。</translation>
    </message>
    <message>
        <source>Fewer parts are sent at once until it takes more again; nothing needs to be done.</source>
        <translation>サーバーが再び受け付けるようになるまで、同時に送信するパートを減らします。操作は必要ありません。</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>1 分ほどしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Try again later; if it stays, ask the provider and name the request ID in the details.</source>
        <translation>しばらくしてから、もう一度お試しください。解決しない場合は、詳細にあるリクエスト ID を添えてプロバイダーに問い合わせてください。</translation>
    </message>
    <message>
        <source>It is tried again by itself for a while; if it stays, ask the provider and name the request ID in the details.</source>
        <translation>しばらくの間、自動的に再試行されます。解決しない場合は、詳細にあるリクエスト ID を添えてプロバイダーに問い合わせてください。</translation>
    </message>
    <message>
        <source>Resume to send the file in a new upload.</source>
        <translation>再開すると、ファイルを新しいアップロードとして送信します。</translation>
    </message>
    <message>
        <source>It was completed or aborted since, or the key or the upload ID is another one: list the in-progress uploads again.</source>
        <translation>その後に完了または中止されたか、キーまたはアップロード ID が異なっています。進行中のアップロードをもう一度一覧表示してください。</translation>
    </message>
    <message>
        <source>This store cannot do that.</source>
        <translation>このストレージではその操作を行えません。</translation>
    </message>
    <message>
        <source>It does not offer this request: use the provider&apos;s own tools for it, or another store.</source>
        <translation>このリクエストには対応していません。プロバイダー独自のツールを使うか、別のストレージを使ってください。</translation>
    </message>
    <message>
        <source>This store does not offer what was asked of it.</source>
        <translation>このストレージは、要求された機能に対応していません。</translation>
    </message>
    <message>
        <source>Leave out options that it may not know, such as a storage class (the details may name it), or choose another store.</source>
        <translation>ストレージクラスなど、対応していない可能性のあるオプションを外すか（詳細に名前が出ている場合があります）、別のストレージを選んでください。</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 はもうありません。</translation>
    </message>
    <message>
        <source>Put the same file back, or plug its drive in, and resume; or abort to free what was sent.</source>
        <translation>同じファイルを元に戻すかドライブを接続して再開してください。または中止して、送信済みのデータを解放してください。</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 がありません。</translation>
    </message>
    <message>
        <source>Check its name, or plug its drive in.</source>
        <translation>名前を確認するか、ドライブを接続してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読み取れません。</translation>
    </message>
    <message>
        <source>Check its permissions and its drive, then resume; or abort to free what was sent.</source>
        <translation>アクセス権とドライブを確認してから再開してください。または中止して、送信済みのデータを解放してください。</translation>
    </message>
    <message>
        <source>Check its permissions and its drive.</source>
        <translation>アクセス権とドライブを確認してください。</translation>
    </message>
    <message>
        <source>The store does not know this storage class.</source>
        <translation>このストレージクラスはストレージで使えません。</translation>
    </message>
    <message>
        <source>Name one that it offers, or leave it out.</source>
        <translation>対応しているものを指定するか、指定を外してください。</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>サーバーがリクエストを拒否しました。</translation>
    </message>
    <message>
        <source>The details say what it did not like; check bucket, key, region and addressing style.</source>
        <translation>拒否の理由は詳細に示されています。バケット、キー、リージョン、アドレス指定方式を確認してください。</translation>
    </message>
    <message>
        <source>Another Partway is at work in this state folder.</source>
        <translation>別の Partway がこの状態フォルダーを使用中です。</translation>
    </message>
    <message>
        <source>If it is the window, look there. Else wait until it is done; or close it, or give another folder with --state.</source>
        <translation>それがウィンドウ版であれば、そちらをご覧ください。そうでなければ、終わるまで待つか、終了するか、--state で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The record of transfers cannot be read or written.</source>
        <translation>転送の記録を読み書きできません。</translation>
    </message>
    <message>
        <source>Free some space on this computer&apos;s disk and check the rights of the state folder.</source>
        <translation>このコンピューターのディスクの空き容量を増やし、状態フォルダーのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 に接続できません。</translation>
    </message>
    <message>
        <source>The connection to the server broke off.</source>
        <translation>サーバーとの接続が切れました。</translation>
    </message>
    <message>
        <source>The connection to the server stood still for too long.</source>
        <translation>サーバーとの接続が長時間停止しました。</translation>
    </message>
    <message>
        <source>%1 could not prove who it is: its certificate is not trusted.</source>
        <translation>%1 の身元を確認できませんでした。証明書が信頼されていません。</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s date; where the store has an authority of its own, give its CA file to the account.</source>
        <translation>アドレスと、このコンピューターの日付を確認してください。ストレージが独自の認証局を使っている場合は、その CA ファイルをアカウントに指定してください。</translation>
    </message>
    <message>
        <source>The server asked to be sent less.</source>
        <translation>サーバーが送信量を減らすよう求めました。</translation>
    </message>
    <message>
        <source>The server has trouble of its own.</source>
        <translation>サーバー側で問題が発生しています。</translation>
    </message>
    <message>
        <source>The server&apos;s answer made no sense.</source>
        <translation>サーバーの応答を解釈できませんでした。</translation>
    </message>
    <message>
        <source>Check that the endpoint speaks S3 and that no proxy answers in its place.</source>
        <translation>エンドポイントが S3 に対応しているか、プロキシが代わりに応答していないかを確認してください。</translation>
    </message>
    <message>
        <source>There are no keys for %1.</source>
        <translation>%1 のアクセスキーがありません。</translation>
    </message>
    <message>
        <source>Enter its keys or unlock the keychain (on the command line also: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY).</source>
        <translation>アクセスキーを入力するか、キーチェーンのロックを解除してください（コマンドラインでは AWS_ACCESS_KEY_ID と AWS_SECRET_ACCESS_KEY の設定でもかまいません）。</translation>
    </message>
    <message>
        <source>The keys of %1 have expired.</source>
        <translation>%1 のアクセスキーの有効期限が切れました。</translation>
    </message>
    <message>
        <source>Enter new ones; what was sent is kept, and the transfer goes on from there.</source>
        <translation>新しいものを入力してください。送信済みのデータは保持され、転送はそこから続行されます。</translation>
    </message>
    <message>
        <source>Enter new ones.</source>
        <translation>新しいものを入力してください。</translation>
    </message>
    <message>
        <source>The keys of %1 do not allow this.</source>
        <translation>%1 のアクセスキーではこの操作が許可されていません。</translation>
    </message>
    <message>
        <source>Use keys that may read, write, list and delete in the bucket, or choose another bucket.</source>
        <translation>バケットで読み取り、書き込み、一覧表示、削除ができるアクセスキーを使うか、別のバケットを選んでください。</translation>
    </message>
    <message>
        <source>The server does not accept the keys of %1.</source>
        <translation>サーバーが %1 のアクセスキーを受け付けません。</translation>
    </message>
    <message>
        <source>Enter the access key and the secret key again, whole and without blanks.</source>
        <translation>アクセスキーとシークレットキーを、空白を含めずに全体を入力し直してください。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the server&apos;s differ too much.</source>
        <translation>このコンピューターとサーバーの時計が大きくずれています。</translation>
    </message>
    <message>
        <source>Set the date, the time and the time zone of this computer.</source>
        <translation>このコンピューターの日付、時刻、タイムゾーンを設定してください。</translation>
    </message>
    <message>
        <source>The bucket %1 is in another region than the account.</source>
        <translation>バケット %1 は、アカウントとは別のリージョンにあります。</translation>
    </message>
    <message>
        <source>Set the account&apos;s region to the bucket&apos;s (the details may name it).</source>
        <translation>アカウントのリージョンをバケットのリージョンに合わせてください（詳細に名前が出ている場合があります）。</translation>
    </message>
    <message>
        <source>The upload is not on the server any more.</source>
        <translation>アップロードはもうサーバーにありません。</translation>
    </message>
    <message>
        <source>There is no such upload on the server.</source>
        <translation>そのようなアップロードはサーバーにありません。</translation>
    </message>
    <message>
        <source>%1 is not on the server.</source>
        <translation>%1 はサーバーにありません。</translation>
    </message>
    <message>
        <source>Check the bucket and the key; names are case-sensitive.</source>
        <translation>バケットとキーを確認してください。名前では大文字と小文字が区別されます。</translation>
    </message>
    <message>
        <source>The bucket %1 does not exist.</source>
        <translation>バケット %1 は存在しません。</translation>
    </message>
    <message>
        <source>Check its name and the account, or create the bucket.</source>
        <translation>名前とアカウントを確認するか、バケットを作成してください。</translation>
    </message>
    <message>
        <source>The server does not find one of the parts that it had confirmed.</source>
        <translation>サーバーが受信を確認したパートの 1 つが、サーバーで見つかりません。</translation>
    </message>
    <message>
        <source>Resume: what is missing is sent again.</source>
        <translation>再開してください。足りないものは再送信されます。</translation>
    </message>
    <message>
        <source>List the parts of the upload again to see which are there.</source>
        <translation>アップロードのパートをもう一度一覧表示して、どれがあるか確認してください。</translation>
    </message>
    <message>
        <source>The server wants larger parts than these.</source>
        <translation>サーバーは、これより大きなパートを求めています。</translation>
    </message>
    <message>
        <source>Abort the transfer and send it with a larger part size.</source>
        <translation>転送を中止し、パートサイズを大きくして送信してください。</translation>
    </message>
    <message>
        <source>Abort this upload and send the file in larger parts.</source>
        <translation>このアップロードを中止し、より大きなパートでファイルを送信してください。</translation>
    </message>
    <message>
        <source>The server does not take an object or a part of this size.</source>
        <translation>サーバーは、このサイズのオブジェクトまたはパートを受け付けません。</translation>
    </message>
    <message>
        <source>Choose a store or an account with higher limits, or split the file.</source>
        <translation>上限の大きいストレージまたはアカウントを選ぶか、ファイルを分割してください。</translation>
    </message>
    <message>
        <source>The account %1 has used up what it may store or transfer.</source>
        <translation>%1 の保存または転送の上限に達しました。</translation>
    </message>
    <message>
        <source>Free space there or raise its limit at the provider.</source>
        <translation>空き容量を増やすか、プロバイダーで上限を引き上げてください。</translation>
    </message>
    <message>
        <source>A condition of the request did not hold: %1 was changed meanwhile.</source>
        <translation>リクエストの条件が満たされませんでした。その間に %1 が変更されました。</translation>
    </message>
    <message>
        <source>Look at what is there, then resume or choose another key.</source>
        <translation>そこにあるものを確認してから、再開するか別のキーを選んでください。</translation>
    </message>
    <message>
        <source>Look at what is there.</source>
        <translation>そこにあるものを確認してください。</translation>
    </message>
    <message>
        <source>Another request changed %1 at the same time.</source>
        <translation>別のリクエストが同時に %1 を変更しました。</translation>
    </message>
    <message>
        <source>Make sure that nobody else writes to this key.</source>
        <translation>ほかの誰もこのキーに書き込んでいないことを確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be a key on this store.</source>
        <translation>%1 は、このストレージではキーとして使えません。</translation>
    </message>
    <message>
        <source>Choose another key: up to 1,024 bytes, with no “.” or “..” between slashes.</source>
        <translation>別のキーを選んでください。1,024 バイト以内で、スラッシュの間に「.」や「..」だけを置くことはできません。</translation>
    </message>
    <message>
        <source>The server holds other bytes than those that were read from %1.</source>
        <translation>サーバーにあるバイト列が、%1 から読み取ったものと異なります。</translation>
    </message>
    <message>
        <source>The part is sent again; if it stays, check this computer&apos;s memory, disk and network.</source>
        <translation>パートは再送信されます。解決しない場合は、このコンピューターのメモリ、ディスク、ネットワークを確認してください。</translation>
    </message>
    <message>
        <source>%1 arrived, but it is not what was sent.</source>
        <translation>%1 は届きましたが、送信したものと一致しません。</translation>
    </message>
    <message>
        <source>Do not rely on it: delete it on the server and send the file again.</source>
        <translation>そのデータは使わないでください。サーバーで削除し、ファイルをもう一度送信してください。</translation>
    </message>
    <message>
        <source>%1 exists already and was not to be overwritten.</source>
        <translation>%1 はすでに存在し、上書きしない設定になっています。</translation>
    </message>
    <message>
        <source>Choose another key, or allow overwriting.</source>
        <translation>別のキーを選ぶか、上書きを許可してください。</translation>
    </message>
    <message>
        <source>Put the file back as it was and resume, or abort and send it as it is now.</source>
        <translation>ファイルを元の内容に戻して再開するか、中止して現在の内容で送信してください。</translation>
    </message>
    <message>
        <source>%1 is too large for this store, even in its largest parts.</source>
        <translation>%1 は、最大のパートを使ってもこのストレージには大きすぎます。</translation>
    </message>
    <message>
        <source>Choose a store with higher limits, or split the file.</source>
        <translation>上限の大きいストレージを選ぶか、ファイルを分割してください。</translation>
    </message>
    <message>
        <source>The upload disappeared on the server again and again.</source>
        <translation>アップロードがサーバーから繰り返し消えました。</translation>
    </message>
    <message>
        <source>Look for a clean-up rule or another program that aborts uploads in this bucket.</source>
        <translation>このバケットのアップロードを中止するクリーンアップ規則やほかのプログラムがないか確認してください。</translation>
    </message>
    <message>
        <source>Parts are still on the server after every attempt to free them.</source>
        <translation>何度解放を試みても、パートがサーバーに残っています。</translation>
    </message>
    <message>
        <source>Abort again in a few minutes; until then they may be billed.</source>
        <translation>数分後にもう一度中止してください。それまでは課金されることがあります。</translation>
    </message>
    <message>
        <source>Nothing got through for too long.</source>
        <translation>長い間、何も送信できませんでした。</translation>
    </message>
    <message>
        <source>The details name the last cause; resume when it is gone. Finished parts are kept.</source>
        <translation>最後の原因は詳細に示されています。解消したら再開してください。完了したパートは保持されます。</translation>
    </message>
    <message>
        <source>The details name the last cause; wait until it is gone.</source>
        <translation>最後の原因は詳細に示されています。解消するまでお待ちください。</translation>
    </message>
    <message>
        <source>It was given up before it was done.</source>
        <translation>完了する前に取りやめられました。</translation>
    </message>
    <message>
        <source>Start or resume it again; finished parts are kept.</source>
        <translation>もう一度開始または再開してください。完了したパートは保持されます。</translation>
    </message>
    <message>
        <source>Start it again if it is still wanted.</source>
        <translation>まだ必要であれば、もう一度開始してください。</translation>
    </message>
    <message>
        <source>request ID %1</source>
        <translation>リクエスト ID %1</translation>
    </message>
    <message>
        <source>%1 was changed after it was agreed to replace it; it was left as it is.</source>
        <translation>%1 は、置き換えに同意した後に変更されたため、そのまま残しました。</translation>
    </message>
    <message>
        <source>Look at what is there now; then allow overwriting, or choose another key.</source>
        <translation>現在そこにあるものを確認してから、上書きを許可するか、別のキーを選んでください。</translation>
    </message>
    <message>
        <source>The upload that was to be gone on with was begun with another file: it holds parts beyond the end of %1.</source>
        <translation>引き継ぐはずだったアップロードは別のファイルで開始されたものです。%1 の終わりを越えるパートが含まれています。</translation>
    </message>
    <message>
        <source>Send it in a new upload, which frees the other one; or remove the transfer and leave the parts where they are.</source>
        <translation>新しいアップロードで送信すると、もう一方は解放されます。または、転送を削除してパートをそのまま残してください。</translation>
    </message>
    <message>
        <source>%1 is not the file that was being sent, or it was changed; nothing was completed.</source>
        <translation>%1 は送信中だったファイルではないか、変更されています。何も完了していません。</translation>
    </message>
    <message>
        <source>The upload that was to be gone on with is not on the server any more.</source>
        <translation>引き継ぐはずだったアップロードは、もうサーバーにありません。</translation>
    </message>
    <message>
        <source>Resume to send the whole file in a new upload.</source>
        <translation>再開すると、ファイル全体を新しいアップロードで送信します。</translation>
    </message>
    <message>
        <source>The upload was begun with a checksum that Partway cannot compute, and every part would have to come with it.</source>
        <translation>このアップロードは Partway が計算できないチェックサムで始められており、すべてのパートにそれを付ける必要があります。</translation>
    </message>
    <message>
        <source>Send the file in a new upload, or go on with the program that began this one.</source>
        <translation>ファイルを新しいアップロードで送信するか、これを始めたプログラムで続けてください。</translation>
    </message>
    <message>
        <source>The upload that was to be gone on with was begun with another file: it holds parts beyond the end of this one.</source>
        <translation>引き継ぐはずだったアップロードは別のファイルで開始されたものです。このファイルの終わりを越えるパートが含まれています。</translation>
    </message>
    <message>
        <source>The server holds other bytes than those that were read from the file.</source>
        <translation>サーバーにあるバイト列が、ファイルから読み取ったものと異なります。</translation>
    </message>
    <message>
        <source>A condition of the request did not hold: the object was changed meanwhile.</source>
        <translation>リクエストの条件が満たされませんでした。その間にオブジェクトが変更されています。</translation>
    </message>
    <message>
        <source>Another request changed the object at the same time.</source>
        <translation>同時に別のリクエストがオブジェクトを変更しました。</translation>
    </message>
    <message>
        <source>The account has used up what it may store or transfer.</source>
        <translation>アカウントの保存量または転送量の上限に達しました。</translation>
    </message>
    <message>
        <source>The stream broke off: what writes it ended with an error. Nothing was completed.</source>
        <translation>ストリームが途切れました。書き出していたものがエラーで終了しました。何も完了していません。</translation>
    </message>
    <message>
        <source>The details name the cause. Send it once more from its beginning: what matches is not sent again.</source>
        <translation>原因は詳細に示されています。最初からもう一度送ってください。一致する部分は再送されません。</translation>
    </message>
</context>
<context>
    <name>FolderFiles</name>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>途中で変更</translation>
    </message>
    <message>
        <source>Transfers of their own</source>
        <translation>個別の転送</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>in the list above</source>
        <translation>上の一覧に</translation>
    </message>
    <message>
        <source>Large: it goes up in parts, as a transfer of its own.</source>
        <translation>大きいため、個別の転送としてパートに分けてアップロードします。</translation>
    </message>
    <message>
        <source>It changed while it was read, and is tried again when the others are through.</source>
        <translation>読み取り中に変更されたため、ほかのファイルの後で再試行します。</translation>
    </message>
    <message>
        <source>It went up in parts, as a transfer.</source>
        <translation>転送としてパートに分けてアップロードされました。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a kind of files, and how many there are</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sending or next</source>
        <translation>送信中または次</translation>
    </message>
</context>
<context>
    <name>FolderQuestion</name>
    <message numerus="yes">
        <source>%Ln files (%1) are on the server already and stay there; the rest is not sent.</source>
        <translation>
            <numerusform>%Ln 個のファイル (%1) はすでにサーバーにあり、そのまま残ります。残りは送信されません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln large files that are on their way are aborted, and what was sent of them is freed.</source>
        <translation>
            <numerusform>送信途中の大きいファイル %Ln 個は中止され、送信済みの部分は解放されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Files on this computer are not touched.</source>
        <translation>このコンピューターのファイルには触れません。</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 を削除しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln folders?</source>
        <translation>
            <numerusform>%Ln 個のフォルダーを削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Stop and remove</source>
        <translation>停止して削除</translation>
    </message>
</context>
<context>
    <name>FolderRequestText</name>
    <message>
        <source>--recursive takes one folder: upload FOLDER s3://BUCKET/PREFIX/ --recursive</source>
        <translation>--recursive に指定できるフォルダーは 1 つです: upload FOLDER s3://BUCKET/PREFIX/ --recursive</translation>
    </message>
    <message>
        <source>The last argument is where to: s3://BUCKET/PREFIX/, not “%1”.</source>
        <translation>最後の引数には、s3://BUCKET/PREFIX/ の形で宛先を指定します。「%1」は使えません。</translation>
    </message>
    <message>
        <source>%1 is not a folder. Leave out --recursive to upload a file.</source>
        <translation>%1 はフォルダーではありません。ファイルをアップロードするには --recursive を外してください。</translation>
    </message>
    <message>
        <source>--part-size and --recursive do not go together: the files of a folder are of all sizes.</source>
        <translation>--part-size と --recursive は同時に指定できません。フォルダー内のファイルの大きさはさまざまです。</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln 個失敗</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln 個スキップ</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>still looking through it</source>
        <translation>中身を確認中</translation>
    </message>
    <message numerus="yes">
        <source>%Ln large in the list below</source>
        <comment>files</comment>
        <translation>
            <numerusform>大きい %Ln 個は下の一覧に</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln files</source>
        <translation>
            <numerusform>%1 / %Ln 個のファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln files so far</source>
        <translation>
            <numerusform>これまでに %1 / %Ln 個のファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, but %Ln files failed</source>
        <translation>
            <numerusform>完了、ただし %Ln 個のファイルが失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>open the row to see why</source>
        <translation>行を開くと理由が分かります</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>what was sent stays on the server</source>
        <translation>送信済みのものはサーバーに残ります</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Enter keys…</source>
        <translation>アクセスキーを入力…</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>失敗分を再試行</translation>
    </message>
</context>
<context>
    <name>FolderText</name>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>transfer %1</source>
        <translation>転送 %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Waiting for keys</source>
        <translation>アクセスキーを待機中</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>ネットワークを待機中</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>サーバーを待機中</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln files</source>
        <translation>
            <numerusform>%1 / %Ln 個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>アップロード中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>symbolic link (--follow-links sends what it leads to)</source>
        <translation>シンボリックリンク (--follow-links でリンク先を送信)</translation>
    </message>
    <message>
        <source>symbolic link that leads nowhere</source>
        <translation>リンク先のないシンボリックリンク</translation>
    </message>
    <message>
        <source>symbolic link back to a folder that it is in</source>
        <translation>自身を含むフォルダーへ戻るシンボリックリンク</translation>
    </message>
    <message>
        <source>pipe, socket or device</source>
        <translation>パイプ、ソケット、またはデバイス</translation>
    </message>
    <message>
        <source>name that is not UTF-8 (--encode-bad-names sends it with %XX)</source>
        <translation>UTF-8 でない名前 (--encode-bad-names で %XX として送信)</translation>
    </message>
    <message>
        <source>name that cannot be a key, or longer than 1024 bytes</source>
        <translation>キーにできない名前、または 1024 バイトを超える名前</translation>
    </message>
    <message>
        <source>same key as another file of the folder</source>
        <translation>フォルダー内の別のファイルと同じキー</translation>
    </message>
    <message>
        <source>empty folder (--keep-empty-folders sends it)</source>
        <translation>空のフォルダー (--keep-empty-folders で送信)</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>object that is there already</source>
        <translation>すでに存在するオブジェクト</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 件失敗</translation>
    </message>
    <message>
        <source>%1 files/s</source>
        <translation>%1 ファイル/秒</translation>
    </message>
    <message>
        <source>%1 failed, %2 skipped: “transfers %3” lists them.</source>
        <translation>失敗 %1 件、スキップ %2 件。「transfers %3」で一覧できます。</translation>
    </message>
    <message>
        <source>A symbolic link; links are not followed here.</source>
        <translation>シンボリックリンクです。ここではリンクをたどりません。</translation>
    </message>
    <message>
        <source>A symbolic link that leads nowhere.</source>
        <translation>リンク先のないシンボリックリンクです。</translation>
    </message>
    <message>
        <source>A symbolic link back to a folder that it is in.</source>
        <translation>自身を含むフォルダーに戻るシンボリックリンクです。</translation>
    </message>
    <message>
        <source>A pipe, a socket or a device, and no file.</source>
        <translation>パイプ、ソケット、またはデバイスで、ファイルではありません。</translation>
    </message>
    <message>
        <source>Its name is not UTF-8 and cannot be a key. Rename it, then try again.</source>
        <translation>名前が UTF-8 でないため、キーにできません。名前を変更してから再試行してください。</translation>
    </message>
    <message>
        <source>Its name cannot be a key, or its key is longer than 1,024 bytes. Shorten it, then try again.</source>
        <translation>名前をキーにできないか、キーが 1,024 バイトを超えています。短くしてから再試行してください。</translation>
    </message>
    <message>
        <source>Another file of this folder has the same key; only one could stay.</source>
        <translation>このフォルダーの別のファイルが同じキーです。残せるのは 1 つだけです。</translation>
    </message>
    <message>
        <source>An empty folder; stores know no folders, so nothing is made for it.</source>
        <translation>空のフォルダーです。ストアにはフォルダーがないため、何も作成しません。</translation>
    </message>
    <message>
        <source>Left out by a pattern.</source>
        <translation>パターンにより除外されました。</translation>
    </message>
    <message>
        <source>An object of this key was there already, and stays as it is.</source>
        <translation>このキーのオブジェクトはすでにあり、そのまま残ります。</translation>
    </message>
</context>
<context>
    <name>GlanceText</name>
    <message numerus="yes">
        <source>%Ln transfers active</source>
        <translation>
            <numerusform>%Ln 件を転送中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln 件が待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two counts</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>No transfers under way</source>
        <translation>進行中の転送はありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfers paused</source>
        <translation>
            <numerusform>%Ln 件の転送を一時停止中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>progress in per cent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>Something has failed</source>
        <translation>失敗したものがあります</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>AWS profiles</source>
        <translation>AWS プロファイル</translation>
    </message>
    <message>
        <source>MinIO client</source>
        <translation>MinIO クライアント</translation>
    </message>
    <message>
        <source>Cyberduck bookmark</source>
        <translation>Cyberduck ブックマーク</translation>
    </message>
    <message>
        <source>Its keys come from a sign-in in the browser (SSO), which Partway cannot do. Paste temporary keys from its start page into a new account instead.</source>
        <translation>アクセスキーの取得にブラウザーでのサインイン（SSO）が必要ですが、Partway は対応していません。代わりに、スタートページの一時的なアクセスキーを新しいアカウントに貼り付けてください。</translation>
    </message>
    <message>
        <source>Its keys come from a program (credential_process), which Partway does not run. Run it yourself and paste what it prints into a new account.</source>
        <translation>アクセスキーはプログラム（credential_process）から取得されますが、Partway はこれを実行しません。ご自分で実行し、出力を新しいアカウントに貼り付けてください。</translation>
    </message>
    <message>
        <source>Its keys are those of an assumed role, which Partway cannot assume. Paste temporary keys of that role into a new account instead.</source>
        <translation>アクセスキーは引き受けたロールのものですが、Partway はロールを引き受けられません。代わりに、そのロールの一時的なアクセスキーを新しいアカウントに貼り付けてください。</translation>
    </message>
    <message>
        <source>Its keys come from the environment of the other program. Add the account and enter the keys.</source>
        <translation>アクセスキーは別のプログラムの環境から取得されます。アカウントを追加して、アクセスキーを入力してください。</translation>
    </message>
    <message>
        <source>Nothing usable says which server it is at. Add the account by hand.</source>
        <translation>どのサーバーにあるかを示す有効な情報がありません。アカウントを手動で追加してください。</translation>
    </message>
    <message>
        <source>It holds no keys. Add the account by hand.</source>
        <translation>アクセスキーが含まれていません。アカウントを手動で追加してください。</translation>
    </message>
    <message>
        <source>This file cannot be read. Check that it is there and that you may read it.</source>
        <translation>このファイルを読み取れません。ファイルがあり、読み取りが許可されていることを確認してください。</translation>
    </message>
    <message>
        <source>This file is too large to be one of the known kinds.</source>
        <translation>このファイルは、対応している種類のものとしては大きすぎます。</translation>
    </message>
    <message>
        <source>This file holds no accounts of AWS, rclone, s3cmd, the MinIO client or Cyberduck, or it is damaged.</source>
        <translation>このファイルには AWS、rclone、s3cmd、MinIO クライアント、Cyberduck のアカウントが含まれていないか、ファイルが破損しています。</translation>
    </message>
    <message>
        <source>This file is encrypted with a password. “rclone config show” prints it in the clear: add its accounts by hand.</source>
        <translation>このファイルはパスワードで暗号化されています。「rclone config show」で内容を平文で表示できますので、アカウントを手動で追加してください。</translation>
    </message>
    <message>
        <source>This file holds more accounts than anybody has. Nothing of it is taken.</source>
        <translation>このファイルには、考えられないほど多くのアカウントが含まれています。何も取り込みません。</translation>
    </message>
    <message>
        <source>%1, keys read from the profile “%2” whenever they are needed</source>
        <translation>%1、アクセスキーは必要になるたびにプロファイル「%2」から読み取ります</translation>
    </message>
    <message>
        <source>%1, the secret key is asked for later</source>
        <translation>%1、シークレットキーは後で入力します</translation>
    </message>
    <message>
        <source>%1, access key %2</source>
        <translation>%1、アクセスキー %2</translation>
    </message>
</context>
<context>
    <name>InsteadText</name>
    <message>
        <source>Upload the file with another --storage-class, or without one.</source>
        <translation>別の --storage-class を指定するか、指定せずにファイルをアップロードしてください。</translation>
    </message>
    <message>
        <source>Upload the file without --no-overwrite, or to another store.</source>
        <translation>--no-overwrite を付けずにファイルをアップロードするか、別のストレージにアップロードしてください。</translation>
    </message>
    <message>
        <source>Upload the file to another store.</source>
        <translation>別のストレージにファイルをアップロードしてください。</translation>
    </message>
    <message>
        <source>Upload the file to another key.</source>
        <translation>別のキーにファイルをアップロードしてください。</translation>
    </message>
    <message>
        <source>Upload the file to another key, or without --no-overwrite.</source>
        <translation>別のキーにファイルをアップロードするか、--no-overwrite を付けずにアップロードしてください。</translation>
    </message>
    <message>
        <source>Upload the file with a larger --part-size.</source>
        <translation>より大きな --part-size を指定してファイルをアップロードしてください。</translation>
    </message>
    <message>
        <source>Upload the file to a store with higher limits, or in pieces.</source>
        <translation>上限の大きいストレージにアップロードするか、分割してアップロードしてください。</translation>
    </message>
</context>
<context>
    <name>IntakeWords</name>
    <message numerus="yes">
        <source>%Ln addresses were not taken: only files on this computer can be uploaded. Download them first (%1).</source>
        <translation>
            <numerusform>%Ln 件のアドレスは取り込まれませんでした。アップロードできるのは、このコンピューターにあるファイルだけです。先にダウンロードしてください（%1）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items are not there any more, or are links that lead nowhere (%1).</source>
        <translation>
            <numerusform>%Ln 件の項目はもうないか、リンク先がありません（%1）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items may not be read; check their permissions and add them again (%1).</source>
        <translation>
            <numerusform>%Ln 件の項目は読み取りが許可されていません。アクセス権を確認してから、もう一度追加してください（%1）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items are no files but pipes, sockets or devices, and were passed over (%1).</source>
        <translation>
            <numerusform>%Ln 件の項目はファイルではなく、パイプ、ソケット、またはデバイスのため、対象外になりました（%1）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names are not valid UTF-8 and cannot be keys; rename them and add them again (%1).</source>
        <translation>
            <numerusform>%Ln 件の名前は有効な UTF-8 ではなく、キーとして使えません。名前を変更してから、もう一度追加してください（%1）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders can be reached twice, or lead back to themselves; each is taken once (%1).</source>
        <translation>
            <numerusform>%Ln 件のフォルダーは複数の経路からたどれるか、自分自身に戻ります。それぞれ 1 回だけ取り込みます（%1）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not taken: with the prefix their keys are longer than 1,024 bytes. Shorten names or the prefix (%1).</source>
        <translation>
            <numerusform>%Ln 件のファイルは取り込まれませんでした。プレフィックスを付けるとキーが 1,024 バイトを超えます。名前かプレフィックスを短くしてください（%1）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not taken: “.” and “..” between slashes cannot be in a key. Choose another prefix (%1).</source>
        <translation>
            <numerusform>%Ln 件のファイルは取り込まれませんでした。キーでは、スラッシュの間に「.」や「..」だけを置くことはできません。別のプレフィックスを選んでください（%1）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not taken: another file added with them has the same name, and only one could stay (%1).</source>
        <translation>
            <numerusform>%Ln 件のファイルは取り込まれませんでした。一緒に追加した別のファイルと同じ名前で、残せるのは 1 つだけです（%1）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders are empty; stores know no folders, so nothing is made for them (%1).</source>
        <translation>
            <numerusform>%Ln 件のフォルダーは空です。ストレージにはフォルダーという概念がないため、何も作成されません（%1）。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more than %1 files; add the other folders afterwards.</source>
        <translation>ファイルが %1 個を超えています。ほかのフォルダーは後で追加してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files, %1</source>
        <translation>
            <numerusform>%Ln 個のファイル、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>size and date</comment>
        <translation>%1、%2</translation>
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
        <translation>パート %L1 が確認されました（所要時間 %2）。</translation>
    </message>
    <message>
        <source>Part %L1 is confirmed.</source>
        <translation>パート %L1 が確認されました。</translation>
    </message>
    <message>
        <source>Part %L1 did not get through and is tried again.</source>
        <translation>パート %L1 は届かなかったため、再試行します。</translation>
    </message>
    <message>
        <source>The server asked to be slower; part %L1 is sent a little later.</source>
        <translation>サーバーが速度を落とすよう求めたため、パート %L1 は少し後で送信します。</translation>
    </message>
    <message>
        <source>The server asked to be slower; it is asked again a little later.</source>
        <translation>サーバーが速度を落とすよう求めたため、少し後でもう一度要求します。</translation>
    </message>
    <message>
        <source>Part %L1 is sent again, as you asked.</source>
        <translation>ご指示により、パート %L1 を再送信します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts are sent again, as you asked.</source>
        <translation>
            <numerusform>ご指示により、%Ln 個のパートを再送信します。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was added to the queue.</source>
        <translation>キューに追加されました。</translation>
    </message>
    <message>
        <source>Its turn has come.</source>
        <translation>順番が来ました。</translation>
    </message>
    <message>
        <source>The upload was begun on the server. Its upload ID is %1.</source>
        <translation>サーバーでアップロードを開始しました。アップロード ID は %1 です。</translation>
    </message>
    <message numerus="yes">
        <source>It is taken up again: %Ln parts are on the server already and are not sent again.</source>
        <translation>
            <numerusform>続きから再開します。%Ln 個のパートはすでにサーバーにあるため、再送信しません。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is taken up again; no part is on the server yet.</source>
        <translation>続きから再開します。サーバーにはまだパートがありません。</translation>
    </message>
    <message numerus="yes">
        <source>An upload that was begun elsewhere was taken over: %Ln of its parts are of this file and are not sent again.</source>
        <translation>
            <numerusform>ほかで開始されたアップロードを引き継ぎました。そのうち %Ln 個のパートはこのファイルのもので、再送信しません。</numerusform>
        </translation>
    </message>
    <message>
        <source>An upload that was begun elsewhere was taken over; none of its parts is of this file.</source>
        <translation>ほかで開始されたアップロードを引き継ぎました。このファイルのパートは含まれていません。</translation>
    </message>
    <message>
        <source>The file was sent whole, in one request; it took %1.</source>
        <translation>ファイル全体を 1 回のリクエストで送信しました（所要時間 %1）。</translation>
    </message>
    <message>
        <source>The file was sent whole, in one request.</source>
        <translation>ファイル全体を 1 回のリクエストで送信しました。</translation>
    </message>
    <message>
        <source>What was asked of the server did not succeed and is tried again.</source>
        <translation>サーバーへの要求が成功しなかったため、再試行します。</translation>
    </message>
    <message>
        <source>It began again.</source>
        <translation>最初からやり直しました。</translation>
    </message>
    <message>
        <source>It was paused. What is finished stays.</source>
        <translation>一時停止しました。完了した部分は保持されます。</translation>
    </message>
    <message>
        <source>It was resumed.</source>
        <translation>再開しました。</translation>
    </message>
    <message>
        <source>What is at the destination may be replaced, as you said.</source>
        <translation>ご指示により、宛先にあるものを置き換えることがあります。</translation>
    </message>
    <message>
        <source>It waits for the network and goes on by itself.</source>
        <translation>ネットワークを待っています。自動的に続行します。</translation>
    </message>
    <message>
        <source>It waits for new keys.</source>
        <translation>新しいアクセスキーを待っています。</translation>
    </message>
    <message>
        <source>It goes on.</source>
        <translation>続行します。</translation>
    </message>
    <message>
        <source>All parts are there; the server puts them together.</source>
        <translation>すべてのパートがそろいました。サーバーが結合しています。</translation>
    </message>
    <message>
        <source>The object on the server is seen to be what was sent.</source>
        <translation>サーバーにあるオブジェクトは、送信したものと一致することを確認しました。</translation>
    </message>
    <message>
        <source>It is finished.</source>
        <translation>完了しました。</translation>
    </message>
    <message>
        <source>It failed and stands still.</source>
        <translation>失敗し、停止しています。</translation>
    </message>
    <message>
        <source>It is given up; what was sent is freed on the server.</source>
        <translation>取りやめました。送信済みのデータをサーバーから解放しています。</translation>
    </message>
    <message>
        <source>The server has confirmed that nothing is left of upload %1.</source>
        <translation>アップロード %1 のデータが何も残っていないことを、サーバーが確認しました。</translation>
    </message>
    <message>
        <source>The server would not let go of upload %1. Its parts are still billed.</source>
        <translation>サーバーがアップロード %1 を解放しませんでした。そのパートには引き続き課金されます。</translation>
    </message>
    <message>
        <source>It is aborted.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1  Attention: %2</source>
        <comment>time, sentence</comment>
        <translation>%1  注意: %2</translation>
    </message>
    <message>
        <source>%1  Problem: %2</source>
        <comment>time, sentence</comment>
        <translation>%1  問題: %2</translation>
    </message>
    <message>
        <source>The file was chosen again. It goes on where that is the file that was sent.</source>
        <translation>ファイルが選び直されました。送信していたファイルと同じであれば続行します。</translation>
    </message>
    <message>
        <source>Part %L1 went up so that the store does not delete the paused upload.</source>
        <translation>一時停止中のアップロードがストレージに削除されないよう、パート %L1 を送信しました。</translation>
    </message>
    <message>
        <source>The store has deleted the paused upload. When you resume it, it begins again.</source>
        <translation>一時停止中のアップロードはストレージに削除されました。再開すると最初からやり直します。</translation>
    </message>
    <message>
        <source>The paused upload could not be kept from being deleted by the store; it is tried again.</source>
        <translation>一時停止中のアップロードをストレージの削除から守れませんでした。再試行します。</translation>
    </message>
    <message>
        <source>Part %L1 of the file is not what it was when it was sent, so it is sent again.</source>
        <translation>ファイルのパート %L1 は送信したときから変わっているため、もう一度送信します。</translation>
    </message>
    <message numerus="yes">
        <source>The end was reached: there are %Ln parts in all.</source>
        <translation>
            <numerusform>終わりに達しました。パートは全部で %Ln 個です。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is repaired, as you asked: what differs from the file as it is now is sent again, and nothing else.</source>
        <translation>ご希望どおり修復します。今のファイルと異なる部分だけをもう一度送信します。</translation>
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
            <numerusform>%1、ほか %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenSourceText</name>
    <message>
        <source>--until-quiet is a number of seconds from 1 to 604800, not “%1”.</source>
        <translation>--until-quiet は 1 から 604800 までの秒数です。「%1」は使えません。</translation>
    </message>
    <message>
        <source>--%1 is a size such as 64M, 5MiB or 8388608, not “%2”.</source>
        <translation>--%1 は 64M、5MiB、8388608 のようなサイズです。「%2」は使えません。</translation>
    </message>
    <message>
        <source>Either name what to upload or say --command.</source>
        <translation>アップロードするものを指定するか、--command を使うか、どちらか一方にしてください。</translation>
    </message>
    <message>
        <source>What is to be uploaded? Name a file, “-” for standard input, or --command.</source>
        <translation>何をアップロードしますか。ファイル、標準入力を表す「-」、または --command を指定してください。</translation>
    </message>
    <message>
        <source>A stream is uploaded alone: leave out the other sources.</source>
        <translation>ストリームは単独でアップロードします。ほかのソースを外してください。</translation>
    </message>
    <message>
        <source>A stream has no name: give its object one, s3://BUCKET/KEY.</source>
        <translation>ストリームには名前がありません。オブジェクトに名前を付けてください: s3://BUCKET/KEY</translation>
    </message>
    <message>
        <source>--follow is about files: a stream ends when its writer does.</source>
        <translation>--follow はファイル用です。ストリームは書き込み側が終わると終わります。</translation>
    </message>
    <message>
        <source>--%1 is about streams: standard input, a named pipe or --command.</source>
        <translation>--%1 はストリーム (標準入力、名前付きパイプ、--command) 用です。</translation>
    </message>
    <message>
        <source>--%1 goes with --follow.</source>
        <translation>--%1 は --follow と一緒に使います。</translation>
    </message>
    <message>
        <source>--%1 is about streams and --follow: other files have the size they have.</source>
        <translation>--%1 はストリームと --follow 用です。ほかのファイルのサイズは決まっています。</translation>
    </message>
    <message>
        <source>--spool is a folder that can be written to, not “%1”.</source>
        <translation>--spool は書き込めるフォルダーです。「%1」は使えません。</translation>
    </message>
    <message>
        <source>--on-failure is pause or abort, not “%1”.</source>
        <translation>--on-failure は pause または abort です。「%1」は使えません。</translation>
    </message>
    <message>
        <source>--resume is the ID of a transfer, not “%1”.</source>
        <translation>--resume は転送の ID です。「%1」は使えません。</translation>
    </message>
</context>
<context>
    <name>OutlookText</name>
    <message numerus="yes">
        <source>The upload of %1 holds %Ln parts of %2, %3.</source>
        <translation>
            <numerusform>%1 のアップロードには %2 のパートが %Ln 個（%3）あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The upload of %1 holds %Ln parts of different sizes, %2.</source>
        <translation>
            <numerusform>%1 のアップロードには大きさの異なるパートが %Ln 個（%2）あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether %1 exists already cannot be told with these keys; it would be replaced.</source>
        <translation>このキーでは %1 がすでにあるかどうか分かりません。ある場合は置き換えられます。</translation>
    </message>
    <message>
        <source>It replaces the object that is there: %1.</source>
        <translation>既存のオブジェクト（%1）を置き換えます。</translation>
    </message>
    <message>
        <source>It replaces the object that is there: %1, of %2.</source>
        <translation>既存のオブジェクト（%1、%2）を置き換えます。</translation>
    </message>
    <message>
        <source>Whether there are other uploads of this key cannot be told.</source>
        <translation>このキーの別のアップロードがあるかどうかは分かりません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other uploads of this key stay as they are, and are billed.</source>
        <translation>
            <numerusform>このキーの別のアップロード %Ln 件はそのまま残り、課金されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>A part came within the last minutes: somebody may be sending it right now, and would lose what is still to come.</source>
        <translation>直近数分以内にパートが届きました。誰かが今送信中かもしれず、これから届く分は失われます。</translation>
    </message>
    <message>
        <source>It holds no parts, so there is nothing to complete.</source>
        <translation>パートがないため、完了するものがありません。</translation>
    </message>
    <message>
        <source>It cannot be completed: parts %1 are missing. With the file, “adopt” sends them.</source>
        <translation>完了できません。パート %1 がありません。ファイルがあれば “adopt” で送信できます。</translation>
    </message>
    <message numerus="yes">
        <source>It cannot be completed: %Ln parts have numbers that no upload may have.</source>
        <translation>
            <numerusform>完了できません。%Ln 個のパートの番号が、許されない番号です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It cannot be completed: %Ln parts are smaller than the store allows.</source>
        <translation>
            <numerusform>完了できません。%Ln 個のパートがストアの許す大きさより小さくなっています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlookWords</name>
    <message>
        <source>It is not known whether there is an object of this key already: these keys may not look. One that is there is replaced.</source>
        <translation>このキーのオブジェクトがすでにあるかどうかは不明です。このアクセスキーでは確認できません。ある場合は置き換えられます。</translation>
    </message>
    <message>
        <source>There is no object of this key yet.</source>
        <translation>このキーのオブジェクトはまだありません。</translation>
    </message>
    <message>
        <source>It replaces the object that is there: %1.</source>
        <translation>すでにあるオブジェクトを置き換えます: %1。</translation>
    </message>
    <message>
        <source>It replaces the object that is there: %1, of %2.</source>
        <translation>すでにあるオブジェクトを置き換えます: %1、%2。</translation>
    </message>
    <message>
        <source>Other uploads of this key could not be looked for. They stay as they are.</source>
        <translation>このキーのほかのアップロードは調べられませんでした。そのまま残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other uploads of this key stay as they are, and are billed on.</source>
        <translation>
            <numerusform>このキーのほかの %Ln 件のアップロードはそのまま残り、課金も続きます。</numerusform>
        </translation>
    </message>
    <message>
        <source>A part came within the last minutes: another program may be at work on it right now. Stop that one first.</source>
        <translation>この数分のうちにパートが届いています。ほかのプログラムが処理中かもしれません。先にそれを止めてください。</translation>
    </message>
    <message>
        <source>No part of it is on the server.</source>
        <translation>サーバーにパートがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts are missing in between.</source>
        <translation>
            <numerusform>途中の %Ln 個のパートがありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts have numbers that no upload may have.</source>
        <translation>
            <numerusform>%Ln 個のパートの番号は、どのアップロードにも許されないものです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts before the last are smaller than %1, which the store does not take.</source>
        <translation>
            <numerusform>最後以外の %Ln 個のパートが %1 より小さく、ストレージが受け付けません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its parts are of several sizes, and this store takes parts of one size only.</source>
        <translation>パートの大きさがまちまちですが、このストレージは同じ大きさのパートしか受け付けません。</translation>
    </message>
</context>
<context>
    <name>OverwriteQuestion</name>
    <message>
        <source>Overwrite %1?</source>
        <translation>%1 を上書きしますか?</translation>
    </message>
    <message numerus="yes">
        <source>Overwrite %Ln objects?</source>
        <translation>
            <numerusform>%Ln 個のオブジェクトを上書きしますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>上書き</translation>
    </message>
    <message>
        <source>What is there now is replaced when the upload is complete. It cannot be brought back, unless the bucket keeps earlier versions.</source>
        <translation>現在そこにあるものは、アップロードが完了すると置き換えられます。バケットが以前のバージョンを保持していない限り、元に戻せません。</translation>
    </message>
</context>
<context>
    <name>PartNumbersText</name>
    <message numerus="yes">
        <source>%1 of %Ln parts match</source>
        <translation>
            <numerusform>%Ln 個中 %1 個のパートが一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ</source>
        <comment>parts</comment>
        <translation>
            <numerusform>%Ln 個が相違</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are missing</source>
        <comment>parts</comment>
        <translation>
            <numerusform>%Ln 個が不足</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be compared</source>
        <comment>parts</comment>
        <translation>
            <numerusform>%Ln 個は比較不可</numerusform>
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
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>retry in %1</source>
        <translation>%1 後に再試行</translation>
    </message>
    <message>
        <source>Part %L1: %2</source>
        <translation>パート %L1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Attempt %L1</source>
        <translation>試行 %L1 回目</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>所要時間 %1</translation>
    </message>
    <message>
        <source>ETag %1</source>
        <translation>ETag %1</translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>最後のエラー: %1</translation>
    </message>
    <message>
        <source>Parts %L1 to %L2</source>
        <translation>パート %L1～%L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <translation>
            <numerusform>%Ln 個を確認済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the way</source>
        <translation>
            <numerusform>%Ln 個を送信中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being checked</source>
        <translation>
            <numerusform>%Ln 個を照合中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tried again soon</source>
        <translation>
            <numerusform>%Ln 個をまもなく再試行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln 個が失敗</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln 個が待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The parts are planned when the transfer begins.</source>
        <translation>パートは転送の開始時に決まります。</translation>
    </message>
    <message>
        <source>The file was small enough to be sent whole, in one request.</source>
        <translation>ファイルが小さかったため、全体を 1 回のリクエストで送信しました。</translation>
    </message>
    <message>
        <source>The file is small enough to be sent whole, in one request.</source>
        <translation>ファイルが小さいため、全体を 1 回のリクエストで送信します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of %1</source>
        <translation>
            <numerusform>%1 のパートが %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; all of them confirmed.</source>
        <translation>%1。すべて確認済みです。</translation>
    </message>
    <message>
        <source>%1; none confirmed yet.</source>
        <translation>%1。まだ確認されたものはありません。</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1。%2。</translation>
    </message>
    <message>
        <source>%1 One cell is %2 parts.</source>
        <translation>%1マス 1 つが %2 個のパートを表します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of several sizes</source>
        <translation>
            <numerusform>サイズの異なる %Ln 個のパート</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>%1 would go to %2 in these parts:</source>
        <translation>%1 は次のパートに分けて %2 に送られます:</translation>
    </message>
    <message>
        <source>part %1: %2, up to %3 in all</source>
        <translation>パート %1: %2、合計 %3 まで</translation>
    </message>
    <message>
        <source>parts %1 to %2: %3 each, up to %4 in all</source>
        <translation>パート %1 から %2: 各 %3、合計 %4 まで</translation>
    </message>
    <message>
        <source>It can become %1 long; anything longer ends in an error before its last part is sent, and no object.</source>
        <translation>最大で %1 まで送れます。それより長いものは、最後のパートを送る前にエラーで終わり、オブジェクトは作られません。</translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1、ほか %2 件</translation>
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
        <translation>パスワードを引数に含めないでください。このマシンの誰もが読み取れます。プロキシと一緒に http_proxy または all_proxy に設定してください。</translation>
    </message>
    <message>
        <source>--proxy is http://host:port, socks5://host:port or none, not “%1”.</source>
        <translation>--proxy には http://host:port、socks5://host:port、none のいずれかを指定してください。「%1」は使えません。</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>すべて選択(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>増やす(&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>減らす(&amp;D)</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
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
        <translation>Space</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
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
        <translation>↑</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>↓</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>すべて選択</translation>
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
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 日 %2 時間</translation>
    </message>
    <message>
        <source>$%1</source>
        <comment>an amount of US dollars</comment>
        <translation>$%1</translation>
    </message>
    <message>
        <source>under %1</source>
        <comment>an amount of money</comment>
        <translation>%1 未満</translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Send the file as it is now</source>
        <translation>現在の内容でファイルを送信</translation>
    </message>
    <message>
        <source>Enter keys…</source>
        <translation>アクセスキーを入力…</translation>
    </message>
    <message>
        <source>Send as it is</source>
        <translation>そのまま送信</translation>
    </message>
    <message>
        <source>Send it in a new upload</source>
        <translation>新しいアップロードで送信</translation>
    </message>
    <message>
        <source>Overwrite what is there…</source>
        <translation>既存のものを上書き…</translation>
    </message>
    <message>
        <source>Choose the file again…</source>
        <translation>ファイルを選び直す…</translation>
    </message>
    <message>
        <source>Send anew</source>
        <translation>送信し直す</translation>
    </message>
    <message>
        <source>Overwrite…</source>
        <translation>上書き…</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Repair: send only what differs</source>
        <translation>修復：異なる部分だけ送信</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Choose the pipe again…</source>
        <translation>パイプを選び直す…</translation>
    </message>
    <message>
        <source>Choose pipe…</source>
        <translation>パイプを選ぶ…</translation>
    </message>
</context>
<context>
    <name>RemovalText</name>
    <message numerus="yes">
        <source>%Ln uploads are to be aborted; that frees %1 and saves %2 a month.</source>
        <translation>
            <numerusform>%Ln 件のアップロードを中止します。%1 が解放され、月に %2 節約できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads are to be aborted; that frees %1.</source>
        <translation>
            <numerusform>%Ln 件のアップロードを中止します。%1 が解放されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads were aborted; %1 are freed, which saves %2 a month.</source>
        <translation>
            <numerusform>%Ln 件のアップロードを中止しました。%1 が解放され、月に %2 節約できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads were aborted; %1 are freed.</source>
        <translation>
            <numerusform>%Ln 件のアップロードを中止しました。%1 が解放されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>not aborted  %1: %2</source>
        <translation>中止できず  %1: %2</translation>
    </message>
    <message>
        <source>had ended already  %1</source>
        <translation>すでに終了  %1</translation>
    </message>
    <message numerus="yes">
        <source>aborted  %1: %Ln parts, %2</source>
        <translation>
            <numerusform>中止  %1: %Ln 個のパート、%2</numerusform>
        </translation>
    </message>
    <message>
        <source>left  %1</source>
        <translation>そのまま  %1</translation>
    </message>
</context>
<context>
    <name>RemoveQuestion</name>
    <message>
        <source>Remove %1?</source>
        <translation>%1 を削除しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln transfers?</source>
        <translation>
            <numerusform>%Ln 件の転送を削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>An upload was begun on the server. Aborting it leaves nothing behind. Files on this computer are not touched.</source>
        <translation>サーバーでアップロードが開始されています。中止すると何も残りません。このコンピューターのファイルには影響しません。</translation>
    </message>
    <message>
        <source>Parts already sent: %1. Aborting on the server frees them. Left there, they can be finished later but may be billed. Files on this computer are not touched.</source>
        <translation>送信済みのパート: %1。サーバーで中止すると解放されます。残しておくと後で完了できますが、課金されることがあります。このコンピューターのファイルには影響しません。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Abort on the server and remove</source>
        <translation>サーバーで中止して削除</translation>
    </message>
    <message>
        <source>Leave parts on the server</source>
        <translation>パートをサーバーに残す</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln 時間</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no rules that remove unfinished uploads.</source>
        <translation>%1 には、未完了のアップロードを削除するルールがありません。</translation>
    </message>
    <message>
        <source>The store deletes them by itself about %1 after their last part.</source>
        <translation>最後のパートから約 %1 後に、ストレージが自動的に削除します。</translation>
    </message>
    <message>
        <source>The store deletes them by itself about %1 after they were begun.</source>
        <translation>開始から約 %1 後に、ストレージが自動的に削除します。</translation>
    </message>
    <message>
        <source>Instead, let this computer run “%1” once a day.</source>
        <translation>代わりに、このコンピューターで「%1」を 1 日 1 回実行してください。</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>すべてのオブジェクトキー</translation>
    </message>
    <message>
        <source>keys that begin with “%1”</source>
        <translation>「%1」で始まるオブジェクトキー</translation>
    </message>
    <message>
        <source>rule of Partway</source>
        <translation>Partway のルール</translation>
    </message>
    <message>
        <source>rule “%1”</source>
        <translation>ルール「%1」</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>only for some tags or sizes</source>
        <translation>一部のタグまたはサイズのみ</translation>
    </message>
    <message>
        <source>does other things too</source>
        <translation>ほかの処理も行う</translation>
    </message>
    <message numerus="yes">
        <source>Unfinished uploads of %1: aborted %Ln days after they were begun</source>
        <translation>
            <numerusform>未完了のアップロード、%1: 開始から %Ln 日後に中止</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfinished uploads of %1: aborted, the rule does not say when</source>
        <translation>未完了のアップロード、%1: 中止、時期はルールに記載なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules of this bucket are about other things and stay as they are.</source>
        <translation>
            <numerusform>このバケットのほかの %Ln 件のルールは別の用途のもので、そのまま残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules of %1 are not as they should be now: somebody else changed them, or the store did not keep what was written.</source>
        <translation>%1 のルールが想定どおりではありません。ほかの誰かが変更したか、書き込んだ内容がストレージに保持されませんでした。</translation>
    </message>
    <message>
        <source>Look at what is there now, then decide again.</source>
        <translation>現在の内容を確認してから、もう一度決めてください。</translation>
    </message>
    <message>
        <source>No rule can hold this beginning of keys.</source>
        <translation>このオブジェクトキーの先頭部分はルールに使えません。</translation>
    </message>
    <message>
        <source>Use at most 1,024 bytes and no control characters.</source>
        <translation>1,024 バイト以内で、制御文字を使わないでください。</translation>
    </message>
    <message>
        <source>The store refused the rule for %1.</source>
        <translation>%1 のルールがストレージに拒否されました。</translation>
    </message>
    <message>
        <source>A bucket holds at most 1,000 rules, and some stores take only one for the same keys. The details say more.</source>
        <translation>バケットのルールは 1,000 件までで、同じオブジェクトキーには 1 件しか認めないストレージもあります。詳しくは詳細を見てください。</translation>
    </message>
    <message>
        <source>These keys may not read or change the rules of %1.</source>
        <translation>これらのアクセスキーには、%1 のルールを読み取る、または変更する権限がありません。</translation>
    </message>
    <message>
        <source>Ask for s3:GetLifecycleConfiguration and s3:PutLifecycleConfiguration, or let the owner of the bucket set the rule.</source>
        <translation>s3:GetLifecycleConfiguration と s3:PutLifecycleConfiguration の権限を求めるか、バケットの所有者にルールを設定してもらってください。</translation>
    </message>
</context>
<context>
    <name>SavingsText</name>
    <message>
        <source>What was freed could not be entered into the list of savings (%1).</source>
        <translation>解放した分を節約の一覧に記録できませんでした（%1）。</translation>
    </message>
</context>
<context>
    <name>SelectionText</name>
    <message>
        <source>Either name a bucket or say --all-buckets, not both: “%1”.</source>
        <translation>バケットか --all-buckets のどちらか一方だけを指定してください: “%1”。</translation>
    </message>
    <message>
        <source>Say where: s3://BUCKET, s3://BUCKET/PREFIX, or --all-buckets for every bucket of the account.</source>
        <translation>場所を指定してください: s3://BUCKET、s3://BUCKET/PREFIX、またはアカウントのすべてのバケットなら --all-buckets。</translation>
    </message>
    <message>
        <source>“%1” does not name a bucket: that looks like s3://BUCKET or s3://BUCKET/PREFIX.</source>
        <translation>“%1” はバケットを示していません。s3://BUCKET または s3://BUCKET/PREFIX の形で指定します。</translation>
    </message>
    <message>
        <source>--upload-id names one upload; --older-than, --orphans and --all choose among many. Say one or the other.</source>
        <translation>--upload-id は一つのアップロードを指し、--older-than、--orphans、--all は多数から選びます。どちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>With --upload-id, name the object: s3://BUCKET/KEY --upload-id ID.</source>
        <translation>--upload-id を使うときはオブジェクトを指定してください: s3://BUCKET/KEY --upload-id ID。</translation>
    </message>
    <message>
        <source>Say which uploads to abort: --upload-id ID for one, --older-than 7d, --orphans, or --all. “uploads” lists them.</source>
        <translation>中止するアップロードを指定してください: 一つなら --upload-id ID、または --older-than 7d、--orphans、--all。“uploads” で一覧できます。</translation>
    </message>
    <message>
        <source>--older-than is an age such as 7d, 12h or 2w, not “%1”.</source>
        <translation>--older-than には “%1” ではなく、7d、12h、2w のような経過時間を指定します。</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>&amp;Keep running when the window is closed</source>
        <translation>ウィンドウを閉じても実行を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>Transfers go on, and the icon in the tray brings the window back. Without a tray, closing the window ends Partway.</source>
        <translation>転送は続き、トレイのアイコンからウィンドウを再び開けます。トレイがない場合は、ウィンドウを閉じると Partway が終了します。</translation>
    </message>
    <message>
        <source>&amp;Start without the window</source>
        <translation>ウィンドウを表示せずに起動する(&amp;S)</translation>
    </message>
    <message>
        <source>Partway starts in the tray and goes on with its transfers. Without a tray, the window opens.</source>
        <translation>Partway はトレイで起動し、転送を続けます。トレイがない場合は、ウィンドウが開きます。</translation>
    </message>
    <message>
        <source>&amp;Close without a question while transfers are under way</source>
        <translation>転送の進行中でも確認せずに閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>They stop, keep every part that is finished, and go on at the next start.</source>
        <translation>転送は停止しますが、完了したパートはすべて保持され、次回の起動時に続きから再開します。</translation>
    </message>
    <message>
        <source>Keep the computer &amp;awake while bytes move</source>
        <translation>データの転送中はコンピューターをスリープさせない(&amp;A)</translation>
    </message>
    <message>
        <source>It does not go to sleep by itself in the middle of an upload. Paused or waiting transfers keep nothing awake.</source>
        <translation>アップロードの途中で自動的にスリープすることがなくなります。一時停止中や待機中の転送がスリープを妨げることはありません。</translation>
    </message>
    <message>
        <source>“Pause until &amp;tomorrow” ends at</source>
        <translation>「明日まで一時停止」の終了時刻(&amp;T)</translation>
    </message>
    <message>
        <source>The next day, by the clock of this computer.</source>
        <translation>翌日の、このコンピューターの時計による時刻です。</translation>
    </message>
    <message>
        <source>When everything is &amp;uploaded</source>
        <translation>すべてアップロードしたとき(&amp;U)</translation>
    </message>
    <message>
        <source>For this run of Partway only. A minute before, it says so and can be cancelled; when a transfer has failed, nothing is done.</source>
        <translation>今回の Partway の実行中だけ有効です。1 分前に通知し、取り消すこともできます。失敗した転送がある場合は何もしません。</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>&amp;Transfers at once</source>
        <translation>同時に行う転送(&amp;T)</translation>
    </message>
    <message>
        <source>More help with many small files. Large ones are fast one by one, too.</source>
        <translation>小さなファイルが多い場合は、増やすと効果的です。大きなファイルは 1 つずつでも高速です。</translation>
    </message>
    <message>
        <source>&amp;Parts at once</source>
        <translation>同時に送信するパート(&amp;P)</translation>
    </message>
    <message>
        <source>Over all transfers. More make a long or lossy line faster and take more memory.</source>
        <translation>すべての転送の合計です。増やすと、遅延や損失の多い回線では速くなりますが、メモリを多く使います。</translation>
    </message>
    <message>
        <source>Part si&amp;ze</source>
        <translation>パートサイズ(&amp;Z)</translation>
    </message>
    <message>
        <source>Of new transfers. Automatic fits the file and the store; a size of your own is raised where a file would need too many parts.</source>
        <translation>新しい転送に適用されます。「自動」ではファイルとストレージに合わせます。指定したサイズではパートが多くなりすぎるファイルでは、サイズを引き上げます。</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>&amp;Check every part</source>
        <translation>すべてのパートを照合する(&amp;C)</translation>
    </message>
    <message>
        <source>What the store has received is compared with the file, part by part. Off, only sizes are compared. For new transfers.</source>
        <translation>ストレージが受信した内容を、パートごとにファイルと比較します。オフの場合はサイズだけを比較します。新しい転送に適用されます。</translation>
    </message>
    <message>
        <source>What happens to a file whose name is taken at the store.</source>
        <translation>同じ名前がストレージにすでにあるファイルの扱いです。</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>overwrite it</source>
        <translation>上書きする</translation>
    </message>
    <message>
        <source>skip the file</source>
        <translation>ファイルをスキップする</translation>
    </message>
    <message>
        <source>keep both</source>
        <translation>両方残す</translation>
    </message>
    <message>
        <source>overwrite if different</source>
        <translation>異なる場合に上書きする</translation>
    </message>
    <message>
        <source>&amp;Left out of folders</source>
        <translation>フォルダーから除外するもの(&amp;L)</translation>
    </message>
    <message>
        <source>One name a line; * stands for anything. Such files and folders are not uploaded with the folder that they are in.</source>
        <translation>1 行に 1 つずつ名前を入力します。* は任意の文字列を表します。該当するファイルやフォルダーは、それらを含むフォルダーと一緒にはアップロードされません。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>&amp;Speed limit</source>
        <translation>速度制限(&amp;S)</translation>
    </message>
    <message>
        <source>For all transfers together, whenever the timetable says nothing else.</source>
        <translation>スケジュールに指定がないときに、すべての転送の合計に適用されます。</translation>
    </message>
    <message>
        <source>Limits by &amp;timetable</source>
        <translation>スケジュールによる制限(&amp;T)</translation>
    </message>
    <message>
        <source>At these times the limit is another one. Of rows that overlap, the first one counts.</source>
        <translation>指定した時間帯には別の制限を適用します。行が重なる場合は、先にあるものが優先されます。</translation>
    </message>
    <message>
        <source>T&amp;imetable</source>
        <translation>スケジュール(&amp;I)</translation>
    </message>
    <message>
        <source>A row that ends before it begins goes on into the next day.</source>
        <translation>終了時刻が開始時刻より前の行は、翌日まで続きます。</translation>
    </message>
    <message>
        <source>Pause on &amp;metered networks</source>
        <translation>従量制課金のネットワークでは一時停止する(&amp;M)</translation>
    </message>
    <message>
        <source>Where the system says that a connection is paid by volume, everything waits until there is another one.</source>
        <translation>通信量に応じて課金される接続だとシステムが示している場合、別の接続になるまですべて待機します。</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>プロキシ(&amp;X)</translation>
    </message>
    <message>
        <source>The way to the stores. It holds for what is sent from now on.</source>
        <translation>ストレージへの接続経路です。これ以降の送信に適用されます。</translation>
    </message>
    <message>
        <source>as the system says</source>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
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
        <translation>プロキシのアドレス(&amp;D)</translation>
    </message>
    <message>
        <source>As host:port, without a name or password. Until there is one, the system&apos;s proxy is used.</source>
        <translation>host:port の形で、ユーザー名やパスワードは含めません。入力されるまでは、システムのプロキシを使います。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>When transfers are &amp;finished</source>
        <translation>転送が完了したとき(&amp;F)</translation>
    </message>
    <message>
        <source>One message for all that finish together, and only while the window is not in front.</source>
        <translation>一緒に完了したものは 1 つのメッセージにまとめ、ウィンドウが前面にないときだけ通知します。</translation>
    </message>
    <message>
        <source>When a transfer &amp;needs you</source>
        <translation>転送に操作が必要なとき(&amp;N)</translation>
    </message>
    <message>
        <source>It failed, or it waits for keys.</source>
        <translation>失敗した場合や、アクセスキーを待っている場合です。</translation>
    </message>
    <message>
        <source>Before a store &amp;deletes paused uploads</source>
        <translation>一時停止中のアップロードがストレージから削除される前(&amp;D)</translation>
    </message>
    <message>
        <source>In time to resume them: some stores delete unfinished uploads after a day.</source>
        <translation>再開が間に合うように通知します。未完了のアップロードを 1 日で削除するストレージもあります。</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>言語と外観</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>Light and dark follow the desktop, or stay as chosen here.</source>
        <translation>ライトとダークは、デスクトップに合わせるか、ここで選んだものに固定します。</translation>
    </message>
    <message>
        <source>light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Of all texts. It changes when Partway is started the next time.</source>
        <translation>すべての表示に適用されます。次に Partway を起動したときに切り替わります。</translation>
    </message>
    <message>
        <source>When the object is there alread&amp;y</source>
        <translation>オブジェクトがすでにある場合(&amp;Y)</translation>
    </message>
    <message>
        <source>When &amp;unfinished uploads are left lying at a store</source>
        <translation>未完了のアップロードがストレージに残っているとき(&amp;U)</translation>
    </message>
    <message>
        <source>Once a day Partway lists the uploads at all accounts, whoever began them, and tells of new ones that are older than a day.</source>
        <translation>1 日 1 回、誰が開始したかにかかわらず、すべてのアカウントのアップロードを一覧し、1 日以上前の新しいものを知らせます。</translation>
    </message>
    <message>
        <source>When there is a newer &amp;version of Partway</source>
        <translation>新しいバージョンの Partway があるとき(&amp;V)</translation>
    </message>
    <message>
        <source>Once a day Partway asks %1 for the number of the newest version. It sends nothing about you, this computer or your transfers, and downloads nothing.</source>
        <translation>Partway は 1 日に 1 回、最新バージョンの番号を %1 に問い合わせます。あなたやこのコンピューター、転送については何も送らず、何もダウンロードしません。</translation>
    </message>
</context>
<context>
    <name>SourceQuestion</name>
    <message>
        <source>Where is %1 now?</source>
        <translation>%1 は今どこにありますか?</translation>
    </message>
</context>
<context>
    <name>SpeedWords</name>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>%L1 s ago</source>
        <translation>%L1 秒前</translation>
    </message>
    <message>
        <source>%L1 min ago</source>
        <translation>%L1 分前</translation>
    </message>
    <message>
        <source>%L1 min %L2 s ago</source>
        <translation>%L1 分 %L2 秒前</translation>
    </message>
    <message>
        <source>0 B/s</source>
        <translation>0 B/秒</translation>
    </message>
    <message>
        <source>Nothing was sent in the last 10 minutes.</source>
        <translation>直近 10 分間は何も送信されていません。</translation>
    </message>
    <message>
        <source>Now %1, highest %2, mean %3 in the last 10 minutes.</source>
        <translation>現在 %1、直近 10 分間の最高 %2、平均 %3。</translation>
    </message>
    <message>
        <source>Nothing is sent now; highest %1, mean %2 while it ran in the last 10 minutes.</source>
        <translation>現在は何も送信されていません。直近 10 分間の最高 %1、送信中の平均 %2。</translation>
    </message>
    <message>
        <source>%1 All transfers together are limited to %2.</source>
        <translation>%1すべての転送の合計は %2 に制限されています。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>when: how fast</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: nothing was to be sent</source>
        <comment>when</comment>
        <translation>%1: 送信するものなし</translation>
    </message>
</context>
<context>
    <name>TransferRow</name>
    <message>
        <source>%1 on %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a folder on this computer</comment>
        <translation>送信元: %1</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>優先度: 高</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>優先度: 低</translation>
    </message>
</context>
<context>
    <name>TransferText</name>
    <message>
        <source>tried again now</source>
        <translation>今すぐ再試行</translation>
    </message>
    <message>
        <source>tried again in %1</source>
        <translation>%1 後に再試行</translation>
    </message>
    <message>
        <source>the store may have deleted it</source>
        <translation>ストレージから削除された可能性があります</translation>
    </message>
    <message>
        <source>%1 may have deleted it</source>
        <comment>a store</comment>
        <translation>%1 から削除された可能性があります</translation>
    </message>
    <message>
        <source>the store deletes it in %1</source>
        <translation>%1 後にストレージから削除されます</translation>
    </message>
    <message>
        <source>%1 deletes it in %2</source>
        <comment>a store, a time</comment>
        <translation>%2 後に %1 から削除されます</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>ネットワークを待機中</translation>
    </message>
    <message>
        <source>Checking what is there</source>
        <translation>既存の内容を照合中</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>アップロード中</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>サーバーを待機中</translation>
    </message>
    <message>
        <source>Waiting for keys</source>
        <translation>アクセスキーを待機中</translation>
    </message>
    <message>
        <source>Completing</source>
        <translation>完了処理中</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>検証中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Freeing what was sent</source>
        <translation>送信済みのデータを解放中</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>中止済み</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) at once</source>
        <translation>
            <numerusform>%n 個のパートを同時送信</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>verified, %n part(s)</source>
        <translation>
            <numerusform>検証済み、%n 個のパート</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>sending %1 %</source>
        <translation>送信中 %1%</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>照合中</translation>
    </message>
    <message>
        <source>tried again soon</source>
        <translation>まもなく再試行</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>It had to begin again: the upload was gone on the server, aborted by somebody or cleaned up by the store.</source>
        <translation>最初からやり直しました。誰かが中止したか、ストレージのクリーンアップにより、アップロードがサーバーから消えていました。</translation>
    </message>
    <message>
        <source>It had to begin again: the upload on the server held parts that are not of this file.</source>
        <translation>最初からやり直しました。サーバーのアップロードに、このファイルのものではないパートが含まれていました。</translation>
    </message>
    <message>
        <source>It began again with larger parts: the store takes no more than 1,000 of them.</source>
        <translation>より大きなパートで最初からやり直しました。このストレージが受け付けるパートは 1,000 個までです。</translation>
    </message>
    <message>
        <source>It began again with the file as it is now.</source>
        <translation>現在の内容のファイルで最初からやり直しました。</translation>
    </message>
    <message>
        <source>Changed on the store</source>
        <translation>ストレージで変更済み</translation>
    </message>
    <message>
        <source>Gone from the store</source>
        <translation>ストレージにありません</translation>
    </message>
    <message>
        <source>checking whether it is still there…</source>
        <translation>まだ存在するか確認中…</translation>
    </message>
    <message>
        <source>still there (checked %1)</source>
        <comment>a time, with its date where that is not today</comment>
        <translation>存在を確認 (%1)</translation>
    </message>
    <message>
        <source>another object was there (checked %1)</source>
        <comment>a time, with its date where that is not today</comment>
        <translation>別のオブジェクト (確認: %1)</translation>
    </message>
    <message>
        <source>not there any more (checked %1)</source>
        <comment>a time, with its date where that is not today</comment>
        <translation>存在せず (確認: %1)</translation>
    </message>
    <message>
        <source>could not be checked (%1)</source>
        <comment>a time, with its date where that is not today</comment>
        <translation>確認できず (%1)</translation>
    </message>
    <message>
        <source>It is being checked whether it is still there…</source>
        <translation>まだ存在するかを確認しています…</translation>
    </message>
    <message>
        <source>It was there, the same that was sent (checked %1).</source>
        <comment>a time, with its date where that is not today</comment>
        <translation>送信したものと同じオブジェクトがありました (確認: %1)。</translation>
    </message>
    <message>
        <source>Another object was there under its name (checked %1). Upload the file again if it is still wanted there.</source>
        <comment>a time, with its date where that is not today</comment>
        <translation>その名前には別のオブジェクトがありました (確認: %1)。まだ必要であれば、ファイルをもう一度アップロードしてください。</translation>
    </message>
    <message>
        <source>It was not there any more (checked %1): somebody or a rule of the bucket removed it. Upload the file again if it is still wanted there.</source>
        <comment>a time, with its date where that is not today</comment>
        <translation>もうありませんでした (確認: %1)。誰かが、またはバケットのルールが削除しました。まだ必要であれば、ファイルをもう一度アップロードしてください。</translation>
    </message>
    <message>
        <source>It could not be told (%1): the store did not answer, the keys may not look, or nothing tells it from other objects. Try again later.</source>
        <comment>a time, with its date where that is not today</comment>
        <translation>判断できませんでした (%1)。ストレージが応答しないか、キーに参照の権限がないか、ほかのオブジェクトと区別できません。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>the store has deleted what was sent</source>
        <translation>送信済みのデータはストレージに削除されました</translation>
    </message>
    <message>
        <source>not kept alive yet; %1</source>
        <comment>when the store deletes it</comment>
        <translation>まだ維持できていません。%1</translation>
    </message>
    <message>
        <source>kept alive: a part goes up in %1</source>
        <translation>維持中: %1 後にパートを送信</translation>
    </message>
    <message>
        <source>kept alive: a part goes up now</source>
        <translation>維持中: パートを送信しています</translation>
    </message>
    <message>
        <source>Waiting for more of the stream</source>
        <translation>ストリームの続きを待っています</translation>
    </message>
    <message>
        <source>Waiting for more of the file</source>
        <translation>ファイルの続きを待っています</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>標準入力</translation>
    </message>
    <message>
        <source>the command&apos;s output</source>
        <translation>コマンドの出力</translation>
    </message>
    <message>
        <source>It was cut off. What matches is not sent again once it comes from its beginning.</source>
        <translation>途中で切れました。最初から流れてくれば、一致するものは再送しません。</translation>
    </message>
    <message>
        <source>It waits for the program that writes the pipe.</source>
        <translation>パイプに書き込むプログラムを待っています。</translation>
    </message>
    <message>
        <source>Waiting for the stream once more</source>
        <translation>ストリームをもう一度待っています</translation>
    </message>
    <message>
        <source>Waiting for the stream</source>
        <translation>ストリームを待っています</translation>
    </message>
</context>
<context>
    <name>UploadText</name>
    <message>
        <source>--integrity is md5 or none, not “%1”.</source>
        <translation>--integrity には md5 または none を指定してください。「%1」は使えません。</translation>
    </message>
    <message>
        <source>--meta wants NAME=VALUE, not “%1”.</source>
        <translation>--meta には NAME=VALUE の形で指定してください。「%1」は使えません。</translation>
    </message>
    <message>
        <source>--part-size is a size such as 64M, 5MiB or 8388608, not “%1”.</source>
        <translation>--part-size には 64M、5MiB、8388608 のようなサイズを指定してください。「%1」は使えません。</translation>
    </message>
    <message>
        <source>%1 is not a regular file. Write it to a file first, and upload that.</source>
        <translation>%1 は通常のファイルではありません。いったんファイルに書き出してから、それをアップロードしてください。</translation>
    </message>
    <message>
        <source>The last argument is where to: s3://BUCKET/KEY or s3://BUCKET/PREFIX/, not “%1”.</source>
        <translation>最後の引数には、s3://BUCKET/KEY または s3://BUCKET/PREFIX/ の形で宛先を指定します。「%1」は使えません。</translation>
    </message>
    <message>
        <source>Two files would become one object, %1. End the destination in “/” to keep their names, or upload them to different prefixes.</source>
        <translation>2 つのファイルが同じオブジェクト %1 になります。宛先の末尾を「/」にして元の名前を使うか、別々のプレフィックスにアップロードしてください。</translation>
    </message>
    <message>
        <source>%1 is a folder. Say --recursive to upload what is in it.</source>
        <translation>%1 はフォルダーです。中身をアップロードするには --recursive を指定してください。</translation>
    </message>
</context>
<context>
    <name>UploadWords</name>
    <message>
        <source>left over from this program</source>
        <translation>このプログラムの残り</translation>
    </message>
    <message>
        <source>begun by this program</source>
        <translation>このプログラムが開始</translation>
    </message>
    <message>
        <source>begun by %1</source>
        <comment>a person or program</comment>
        <translation>%1 が開始</translation>
    </message>
    <message>
        <source>begun by another program</source>
        <translation>別のプログラムが開始</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>never</source>
        <comment>it does not go by itself</comment>
        <translation>なし</translation>
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
            <numerusform>%Ln 個欠落</numerusform>
        </translation>
    </message>
    <message>
        <source>uneven</source>
        <comment>sizes of parts</comment>
        <translation>不揃い</translation>
    </message>
    <message numerus="yes">
        <source>could not be aborted: %Ln parts are still there</source>
        <translation>
            <numerusform>中止できませんでした: パートが %Ln 個残っています</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be aborted: %1</source>
        <comment>a sentence</comment>
        <translation>中止できませんでした: %1</translation>
    </message>
    <message>
        <source>being aborted</source>
        <translation>中止しています</translation>
    </message>
    <message>
        <source>being written right now</source>
        <translation>書き込み中</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads of this key</source>
        <translation>
            <numerusform>このキーのアップロード %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>an object is there already</source>
        <translation>オブジェクトが既にあります</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>On %1, %2</source>
        <comment>an account; who began it</comment>
        <translation>%1 上、%2</translation>
    </message>
    <message>
        <source>Several uploads of one key are in progress: finishing one leaves the others as they are.</source>
        <translation>同じキーのアップロードが複数進行中です。1 つを完了しても、ほかはそのまま残ります。</translation>
    </message>
    <message>
        <source>Finishing it replaces the object that is there.</source>
        <translation>完了すると、今あるオブジェクトが置き換えられます。</translation>
    </message>
    <message>
        <source>The highest number is %L1; %2</source>
        <comment>of a part; how many are missing</comment>
        <translation>最大の番号は %L1、%2</translation>
    </message>
    <message>
        <source>%L1 bytes</source>
        <comment>size</comment>
        <translation>%L1 バイト</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>a time</comment>
        <translation>%1 現在</translation>
    </message>
    <message>
        <source>What this store takes is not known. The account&apos;s settings have a place for the price.</source>
        <translation>このストレージの料金は不明です。アカウントの設定で料金を入力できます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key, then what is known of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <comment>a key and what it does</comment>
        <translation>Delete: %1</translation>
    </message>
    <message>
        <source>Enter: %1. Delete: %2</source>
        <comment>keys and what they do</comment>
        <translation>Enter: %1。Delete: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a number, then what is missing</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Last part</source>
        <translation>最後のパート</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>パート</translation>
    </message>
    <message>
        <source>Part size</source>
        <translation>パートサイズ</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>保存量</translation>
    </message>
    <message>
        <source>A month</source>
        <comment>a heading over what something costs a month</comment>
        <translation>月額</translation>
    </message>
    <message>
        <source>So far</source>
        <comment>a heading over what something has cost so far</comment>
        <translation>これまで</translation>
    </message>
    <message>
        <source>Goes by itself</source>
        <translation>自動削除</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the transfer, in the queue</comment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a time</comment>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a time</comment>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time</comment>
        <translation>昨日 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln 日前</numerusform>
        </translation>
    </message>
    <message>
        <source>any moment</source>
        <translation>まもなく</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>%Ln 日後</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a time</comment>
        <translation>%1 後</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>an amount</comment>
        <translation>%1 以上</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln 個のパート</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UploadsText</name>
    <message>
        <source>belongs to transfer %1 of this computer (%2)</source>
        <translation>このコンピューターの転送 %1（%2）のもの</translation>
    </message>
    <message>
        <source>begun by %1</source>
        <translation>開始者: %1</translation>
    </message>
    <message numerus="yes">
        <source>one of %Ln uploads of this key</source>
        <translation>
            <numerusform>このキーのアップロード %Ln 件のうちの一つ</numerusform>
        </translation>
    </message>
    <message>
        <source>no parts</source>
        <translation>パートなし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of %1, %2</source>
        <translation>
            <numerusform>%1 のパート %Ln 個、%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of different sizes, %1</source>
        <translation>
            <numerusform>大きさの異なるパート %Ln 個、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>the store may delete it at any time</source>
        <translation>ストアがいつでも削除する可能性があります</translation>
    </message>
    <message>
        <source>the store deletes it in %1</source>
        <translation>%1 後にストアが削除します</translation>
    </message>
    <message>
        <source>%1 a month, %2 so far</source>
        <translation>月に %1、これまでに %2</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>月に %1</translation>
    </message>
    <message>
        <source>ended since it was listed</source>
        <translation>一覧の後に終了しました</translation>
    </message>
    <message>
        <source>is being written right now</source>
        <translation>現在書き込み中</translation>
    </message>
    <message>
        <source>last part %1 ago</source>
        <translation>最後のパートは %1 前</translation>
    </message>
    <message>
        <source>There are no in-progress uploads.</source>
        <translation>進行中のアップロードはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in-progress uploads</source>
        <translation>
            <numerusform>進行中のアップロード %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in-progress uploads hold %1</source>
        <translation>
            <numerusform>進行中の %Ln 件のアップロードが %1 を占めています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in-progress uploads hold %1, %2 a month, %3 so far</source>
        <translation>
            <numerusform>進行中の %Ln 件のアップロードが %1 を占め、月に %2、これまでに %3 かかっています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the store deletes %Ln of them within a day</source>
        <translation>
            <numerusform>うち %Ln 件はストアが 1 日以内に削除します</numerusform>
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
        <translation>%1 に値は指定できません。</translation>
    </message>
    <message>
        <source>%1 wants a value: %1 %2.</source>
        <translation>%1 には値が必要です: %1 %2。</translation>
    </message>
    <message>
        <source>There is no command “%1”. See partway-cli --help.</source>
        <translation>「%1」というコマンドはありません。partway-cli --help を参照してください。</translation>
    </message>
    <message>
        <source>There is no option “%1”. See partway-cli --help.</source>
        <translation>「%1」というオプションはありません。partway-cli --help を参照してください。</translation>
    </message>
    <message>
        <source>No command was given. See partway-cli --help.</source>
        <translation>コマンドが指定されていません。partway-cli --help を参照してください。</translation>
    </message>
    <message>
        <source>“%1” wants a second word. See partway-cli %1 --help.</source>
        <translation>「%1」には 2 つ目の単語が必要です。partway-cli %1 --help を参照してください。</translation>
    </message>
    <message>
        <source>--%1 is not an option of “%2”. See partway-cli %2 --help.</source>
        <translation>--%1 は「%2」のオプションではありません。partway-cli %2 --help を参照してください。</translation>
    </message>
    <message>
        <source>“%1” wants more than that: partway-cli %1 %2</source>
        <translation>「%1」には引数が足りません: partway-cli %1 %2</translation>
    </message>
    <message>
        <source>“%1” does not know what to do with “%2”.</source>
        <translation>「%1」では「%2」を扱えません。</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>is being compared</source>
        <translation>は比較中です</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>は一致します</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>は異なります</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>がありません</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>は比較できません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match</source>
        <translation>
            <numerusform>一致 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ</source>
        <translation>
            <numerusform>相違 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>不足 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be compared</source>
        <translation>
            <numerusform>比較不可 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to compare</source>
        <translation>
            <numerusform>未比較 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln parts match</source>
        <translation>
            <numerusform>%Ln 個中 %L1 個のパートが一致</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>ファイルを調べています…</translation>
    </message>
    <message numerus="yes">
        <source>The file is read and compared: %Ln parts are still to come.</source>
        <translation>
            <numerusform>ファイルを読み込んで比較しています。残り %Ln 個のパートです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Part %L1 %2</source>
        <comment>%2 is a word such as “matches”</comment>
        <translation>パート %L1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a range and a size</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Parts %L1 to %L2</source>
        <translation>パート %L1～%L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of %1 on the server</source>
        <translation>
            <numerusform>サーバーに %1 のパートが %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of several sizes on the server</source>
        <translation>
            <numerusform>サーバーに大きさの異なるパートが %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>No part is on the server yet</source>
        <translation>サーバーにはまだパートがありません</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what there is, and its size</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, file %2, %3</source>
        <comment>what is on the server, the size of the file, its path</comment>
        <translation>%1、ファイル %2、%3</translation>
    </message>
    <message>
        <source>Every part that is kept was proved by its MD5.</source>
        <translation>保持されるパートはすべて MD5 で確認済みです。</translation>
    </message>
    <message>
        <source>Every part that is kept was proved by the checksum that the store keeps of it.</source>
        <translation>保持されるパートはすべて、ストレージが持つチェックサムで確認済みです。</translation>
    </message>
    <message>
        <source>Nothing is left to send: all %1 are there. The upload is only finished.</source>
        <translation>送信するものは残っていません。%1 がすべてあります。アップロードを完了するだけです。</translation>
    </message>
    <message>
        <source>All %1 are sent: no part that is there can be kept.</source>
        <translation>%1 をすべて送信します。すでにあるパートはどれも使えません。</translation>
    </message>
    <message>
        <source>%1 to send instead of %2.</source>
        <translation>%2 のうち %1 だけを送信します。</translation>
    </message>
    <message>
        <source>All %1 are sent, in about %2: no part that is there can be kept.</source>
        <translation>%1 をすべて送信します（約 %2）。すでにあるパートはどれも使えません。</translation>
    </message>
    <message>
        <source>%1 to send instead of %2, about %3.</source>
        <translation>%2 のうち %1 だけを送信します（約 %3）。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts cannot be compared: their ETags are no MD5 (as with encryption by a key of one&apos;s own), and the store keeps no checksum of them. They are sent again, or a new upload is begun.</source>
        <translation>
            <numerusform>%Ln 個のパートは比較できません。ETag が MD5 ではなく（独自の鍵による暗号化など）、ストレージにもチェックサムがありません。送信し直すか、新しいアップロードを始めます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With parts of %1, as they are there, this file would have more than the %Ln that an upload may have. It is cut into larger ones.</source>
        <translation>
            <numerusform>今ある %1 のパートのままでは、このファイルのパート数がアップロードの上限 %Ln 個を超えます。より大きなパートに分けられます。</numerusform>
        </translation>
    </message>
    <message>
        <source>No part is of this file. It may be the wrong one, or it has changed.</source>
        <translation>このファイルのパートはひとつもありません。別のファイルか、変更されたのかもしれません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts on the server belong to no part of this file, and this store finishes an upload only with all of its parts: a new upload is begun, and everything is sent.</source>
        <translation>
            <numerusform>サーバーの %Ln 個のパートはこのファイルのどのパートにも当たらず、このストレージはすべてのパートがそろわないとアップロードを完了しません。新しいアップロードを始め、すべてを送信します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts on the server belong to no part of this file. They are left out.</source>
        <translation>
            <numerusform>サーバーの %Ln 個のパートはこのファイルのどのパートにも当たりません。除外されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>No part matches by its ETag: this is another file, or the upload is encrypted with a key (SSE-KMS) and its ETags are no MD5s. The parts are sent again, or a new upload is begun.</source>
        <translation>ETag で一致するパートがありません。別のファイルであるか、アップロードが鍵で暗号化されていて（SSE-KMS）ETag が MD5 ではありません。パートを送信し直すか、新しいアップロードを始めます。</translation>
    </message>
</context>
<context>
    <name>WaitingText</name>
    <message>
        <source>Parts that it did not take are sent again soon.</source>
        <translation>サーバーが受け付けなかったパートは、まもなく再送信されます。</translation>
    </message>
    <message>
        <source>Transfer %1 to %2 waits for the network and goes on by itself. %3</source>
        <translation>転送 %1（宛先 %2）はネットワークを待っており、自動的に続行します。%3</translation>
    </message>
    <message>
        <source>Transfer %1 to %2 waits for the server and goes on by itself. %3</source>
        <translation>転送 %1（宛先 %2）はサーバーを待っており、自動的に続行します。%3</translation>
    </message>
</context>
<context>
    <name>WatchText</name>
    <message>
        <source>--settle is a number of seconds from 1 to 3600, not “%1”.</source>
        <translation>--settle は 1 から 3600 までの秒数です。「%1」 ではありません。</translation>
    </message>
    <message>
        <source>The last argument is where to: s3://BUCKET/PREFIX/, not “%1”.</source>
        <translation>最後の引数は送り先です: s3://BUCKET/PREFIX/。「%1」 ではありません。</translation>
    </message>
    <message>
        <source>%1 is not a folder that can be watched.</source>
        <translation>%1 は監視できるフォルダーではありません。</translation>
    </message>
    <message>
        <source>%1 is where this program keeps its own journal, and cannot be watched.</source>
        <translation>%1 はこのプログラム自身のジャーナルの場所なので、監視できません。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Another Partway is at work in this state folder but does not answer. Close it, or give another folder with --state.</source>
        <translation>別の Partway がこの状態フォルダーを使用中ですが、応答しません。それを終了するか、--state で別のフォルダーを指定してください。</translation>
    </message>
</context>
<context>
    <name>partway::AbortCommand</name>
    <message>
        <source>Interrupted; parts may still be on the server. To go on:</source>
        <translation>中断しました。パートがまだサーバーに残っている可能性があります。続けるには:</translation>
    </message>
    <message>
        <source>Transfer %1 is finished: %2 is on the server, and aborting cannot take it away. “remove” takes the row out of the journal.</source>
        <translation>転送 %1 は完了しています。%2 はサーバーにあり、中止しても取り除けません。「remove」で行を記録から削除できます。</translation>
    </message>
    <message>
        <source>Transfer %1 to %2 is aborted, and nothing of it is left on the server.</source>
        <translation>%2 への転送 %1 を中止しました。サーバーには何も残っていません。</translation>
    </message>
    <message>
        <source>Transfer %1 is removed.</source>
        <translation>転送 %1 を削除しました。</translation>
    </message>
    <message>
        <source>Folder %1 is removed; what was sent stays on the server.</source>
        <translation>フォルダー %1 を削除しました。送信済みのものはサーバーに残ります。</translation>
    </message>
    <message>
        <source>Folder %1 is given up; what was sent stays on the server.</source>
        <translation>フォルダー %1 を中止しました。送信済みのものはサーバーに残ります。</translation>
    </message>
</context>
<context>
    <name>partway::AbortDesk</name>
    <message numerus="yes">
        <source>Nothing here was begun more than %Ln days ago.</source>
        <translation>
            <numerusform>%Ln 日より前に開始されたものはここにはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>No unfinished upload here begins with %1.</source>
        <translation>%1 で始まる未完了のアップロードはここにはありません。</translation>
    </message>
    <message>
        <source>This program knows every unfinished upload here: they are transfers of its queue.</source>
        <translation>ここにある未完了のアップロードはすべて、このプログラムのキューにある転送です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads could not be aborted. They stay in the list, each with the reason; try again later, or stop whoever writes them.</source>
        <translation>
            <numerusform>%Ln 件のアップロードを中止できませんでした。理由とともに一覧に残ります。後でもう一度試すか、書き込んでいるプログラムを止めてください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::AbortSheet</name>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln 個のパート</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 are lost for good. That frees %3 a month.</source>
        <comment>bytes, parts, money</comment>
        <translation>%1（%2）が完全に失われます。月に %3 節約できます。</translation>
    </message>
    <message>
        <source>%1 in %2 are lost for good, and freed at the store.</source>
        <comment>bytes, parts</comment>
        <translation>%1（%2）が完全に失われ、ストレージで解放されます。</translation>
    </message>
    <message>
        <source>%1 Files on this computer and finished objects are not touched.</source>
        <translation>%1 このコンピューターのファイルと完成したオブジェクトには影響しません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are transfers of this program, which leave the queue as well.</source>
        <translation>
            <numerusform>そのうち %Ln 件はこのプログラムの転送で、キューからも外れます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stores are being asked what %Ln of them hold…</source>
        <translation>
            <numerusform>そのうち %Ln 件の内容をストレージに問い合わせています…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %Ln of them hold could not be found out.</source>
        <translation>
            <numerusform>そのうち %Ln 件の内容は確認できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything is listed yet: these are only those that are.</source>
        <translation>まだすべては一覧にありません。これは取得済みのものだけです。</translation>
    </message>
    <message>
        <source>Abort uploads</source>
        <translation>アップロードを中止</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>保存量</translation>
    </message>
    <message>
        <source>Uploads to be aborted</source>
        <translation>中止するアップロード</translation>
    </message>
    <message>
        <source>%1 (being written right now)</source>
        <comment>a key</comment>
        <translation>%1（書き込み中）</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also abort the %Ln that are being written right now</source>
        <translation>
            <numerusform>書き込み中の %Ln 件も中止する</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Abort %Ln uploads?</source>
        <translation>
            <numerusform>%Ln 件のアップロードを中止しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads are being written right now</source>
        <translation>
            <numerusform>%Ln 件のアップロードが書き込み中です</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody sends parts of them at this moment. Aborting would throw away what they have just sent, and their upload fails.</source>
        <translation>今まさに誰かがパートを送信しています。中止すると送信済みの分が失われ、そのアップロードは失敗します。</translation>
    </message>
    <message numerus="yes">
        <source>Abort %Ln uploads</source>
        <translation>
            <numerusform>%Ln 件のアップロードを中止</numerusform>
        </translation>
    </message>
    <message>
        <source>How much is lost for good, and freed at the store, is not known.</source>
        <translation>どれだけが完全に失われ、ストレージで解放されるかはわかりません。</translation>
    </message>
    <message>
        <source>%1 in %2 are lost for good. That frees %3 a month, or more.</source>
        <comment>bytes, parts, money</comment>
        <translation>%1（%2）が完全に失われます。月に %3 以上節約できます。</translation>
    </message>
</context>
<context>
    <name>partway::AbortUploadsCommand</name>
    <message>
        <source>Nothing was aborted.</source>
        <translation>何も中止しませんでした。</translation>
    </message>
    <message>
        <source>Nobody can be asked here. Say --yes to abort without a question, or --dry-run to see what would be aborted.</source>
        <translation>ここでは確認できません。確認なしで中止するには --yes、何が中止されるかを見るには --dry-run を指定してください。</translation>
    </message>
    <message>
        <source>Which uploads belong to transfers of this computer cannot be told: %1 All count as being written.</source>
        <translation>どのアップロードがこのコンピューターの転送のものか分かりません: %1 すべて書き込み中とみなします。</translation>
    </message>
    <message>
        <source>looked at %1 of %2 uploads</source>
        <translation>%2 件中 %1 件のアップロードを確認</translation>
    </message>
    <message>
        <source>There is nothing to abort.</source>
        <translation>中止するものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are being written right now, or may be.</source>
        <translation>
            <numerusform>うち %Ln 件は現在書き込み中か、その可能性があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Abort %Ln uploads? What they hold is lost. [y/N] </source>
        <translation>
            <numerusform>%Ln 件のアップロードを中止しますか？ 内容は失われます。 [y/N] </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads are being written right now, or may be: whoever sends them loses what is sent. Abort them as well? [y/N] </source>
        <translation>
            <numerusform>%Ln 件のアップロードは現在書き込み中か、その可能性があります。送信者は送った分を失います。これらも中止しますか？ [y/N] </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads that are being written, or may be, are left as they are; --even-active aborts these as well.</source>
        <translation>
            <numerusform>書き込み中か、その可能性がある %Ln 件のアップロードはそのまま残しました。--even-active を付けるとこれらも中止します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads could not be aborted; the list says why.</source>
        <translation>
            <numerusform>%Ln 件のアップロードを中止できませんでした。理由は一覧にあります。</numerusform>
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
        <translation>Partway は次のライブラリを利用しています。開発者の皆様に感謝いたします。

Qt %1 (GNU Lesser General Public License 3)
%2 (Apache License 2.0)
QtKeychain (BSD License)
SQLite (パブリックドメイン)
tl::expected (Creative Commons Zero)

Partway は、法律で認められる範囲において、いかなる保証もなしに提供されます。GNU General Public License バージョン 3 またはそれ以降の条件に従って、再配布および改変ができます。ライセンスの全文は https://www.gnu.org/licenses/gpl-3.0.html にあります。</translation>
    </message>
    <message>
        <source>About Partway</source>
        <translation>Partway について</translation>
    </message>
    <message>
        <source>Partway %1</source>
        <translation>Partway %1</translation>
    </message>
    <message>
        <source>Multipart uploads to S3-compatible storage that never start again.</source>
        <translation>最初からやり直すことのない、S3 互換ストレージへのマルチパートアップロード。</translation>
    </message>
    <message>
        <source>Libraries and licences</source>
        <translation>ライブラリとライセンス</translation>
    </message>
</context>
<context>
    <name>partway::AccountAddCommand</name>
    <message>
        <source>There is no provider “%1”.</source>
        <translation>「%1」というプロバイダーはありません。</translation>
    </message>
    <message>
        <source>Say which server with --endpoint URL.</source>
        <translation>--endpoint URL でサーバーを指定してください。</translation>
    </message>
    <message>
        <source>Access key: </source>
        <translation>アクセスキー: </translation>
    </message>
    <message>
        <source>Secret key (not shown): </source>
        <translation>シークレットキー（表示されません）: </translation>
    </message>
    <message>
        <source>Session token (not shown; mostly none): </source>
        <translation>セッショントークン（表示されません。通常は不要です）: </translation>
    </message>
    <message>
        <source>An access key and a secret key are needed. Give them on standard input, a line each, or in the environment with --keys-from-env; or say --no-keys.</source>
        <translation>アクセスキーとシークレットキーが必要です。標準入力に 1 行ずつ渡すか、--keys-from-env を付けて環境変数で渡してください。または --no-keys を指定してください。</translation>
    </message>
    <message>
        <source>The keys could not be kept: %1. The account is there without them; give them in AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY at each use.</source>
        <translation>アクセスキーを保存できませんでした: %1。アカウントはアクセスキーなしで登録されています。使うたびに AWS_ACCESS_KEY_ID と AWS_SECRET_ACCESS_KEY で渡してください。</translation>
    </message>
    <message>
        <source>The account “%1” is added. “account test” tries it.</source>
        <translation>アカウント「%1」を追加しました。「account test」で試せます。</translation>
    </message>
    <message>
        <source>--price is what a stored terabyte costs a month in US dollars, such as 4 or 5.99, not “%1”.</source>
        <translation>--price には “%1” ではなく、1 テラバイトの月額料金を米ドルで 4 や 5.99 のように指定します。</translation>
    </message>
    <message>
        <source>The share key is the account&apos;s own access key. It would stand in every link; make a public, read-only one.</source>
        <translation>共有キーがアカウント自身のアクセスキーです。すべてのリンクに含まれてしまいます。読み取り専用の公開キーを作ってください。</translation>
    </message>
    <message>
        <source>Uploads cannot be kept alive at this store: either it deletes none by itself, or it counts from when they were begun.</source>
        <translation>このストレージではアップロードを維持できません。自動では削除しないか、開始時点から数えるためです。</translation>
    </message>
    <message>
        <source>A share key is for share links of Storj; this account is at another store.</source>
        <translation>共有キーは Storj の共有リンク用です。このアカウントは別のストレージのものです。</translation>
    </message>
    <message>
        <source>This is no share key: it has to be a public access key, or a link made with it.</source>
        <translation>これは共有キーではありません。公開アクセスキー、またはそれで作ったリンクが必要です。</translation>
    </message>
</context>
<context>
    <name>partway::AccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>アカウントの追加</translation>
    </message>
    <message>
        <source>The block of keys was split into its fields.</source>
        <translation>アクセスキーのまとまりを各欄に振り分けました。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Fields that most accounts do not need</source>
        <translation>ほとんどのアカウントでは不要な項目</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Bucket to test</source>
        <translation>テストするバケット</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Asks the store for its buckets</source>
        <translation>ストレージにバケットの一覧を問い合わせます</translation>
    </message>
    <message>
        <source>“Test” will list this bucket, and begin and abort one empty upload in it. Nothing is stored.</source>
        <translation>「テスト」では、このバケットの一覧を取得し、空のアップロードを 1 つ開始して中止します。何も保存されません。</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>アカウントの編集</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 に問い合わせています…</translation>
    </message>
    <message>
        <source>Tr&amp;y it</source>
        <translation>試す(&amp;Y)</translation>
    </message>
    <message>
        <source>bucket, optional</source>
        <translation>バケット（任意）</translation>
    </message>
    <message>
        <source>With a bucket, the test also tells what the keys may do there.</source>
        <translation>バケットを指定すると、そこでキーに何が許可されているかもテストします。</translation>
    </message>
</context>
<context>
    <name>partway::AccountDialogs</name>
    <message>
        <source>There is no keychain that could keep the keys, so they are kept for this run only and asked for again at the next start.</source>
        <translation>アクセスキーを保存できるキーチェーンがないため、今回の実行中だけ保持し、次回の起動時にもう一度入力をお願いします。</translation>
    </message>
    <message>
        <source>The account of this transfer is not there any more. Add it again, then resume the transfer.</source>
        <translation>この転送のアカウントはもうありません。もう一度追加してから、転送を再開してください。</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>アカウントの削除</translation>
    </message>
    <message>
        <source>Remove the account %1?</source>
        <translation>アカウント %1 を削除しますか？</translation>
    </message>
    <message>
        <source>Its keys are removed from the keychain. Nothing at the store changes; transfers of this account stop until it is there again.</source>
        <translation>アクセスキーはキーチェーンから削除されます。ストレージには何も変更を加えません。このアカウントの転送は、再び登録されるまで停止します。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>The keychain did not confirm that the keys are gone (%1). Look for Partway in the keychain&apos;s own window.</source>
        <translation>アクセスキーが削除されたことをキーチェーンが確認しませんでした（%1）。キーチェーンのウィンドウで Partway の項目を確認してください。</translation>
    </message>
</context>
<context>
    <name>partway::AccountForm</name>
    <message>
        <source>http:// sends everything in the clear: anyone on the way can read the files. Use https:// where the store offers it.</source>
        <translation>http:// ではすべてが平文で送信され、経路上の誰でもファイルを読み取れます。ストレージが対応している場合は https:// を使ってください。</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>アカウント名</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>アカウント ID</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Where its keys are</source>
        <translation>アクセスキーの保存場所</translation>
    </message>
    <message>
        <source>Bucket in the path</source>
        <translation>バケットをパスに含める</translation>
    </message>
    <message>
        <source>Bucket in the host name</source>
        <translation>バケットをホスト名に含める</translation>
    </message>
    <message>
        <source>Addressing</source>
        <translation>アドレス指定方式</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>プロバイダー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Account &amp;ID</source>
        <translation>アカウント ID(&amp;I)</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>サーバー(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>エンドポイント(&amp;E)</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>リージョン(&amp;G)</translation>
    </message>
    <message>
        <source>Keys &amp;from</source>
        <translation>アクセスキーの取得元(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Addressing</source>
        <translation>アドレス指定方式(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;CA file</source>
        <translation>CA ファイル(&amp;C)</translation>
    </message>
    <message>
        <source>The keychain; enter them below</source>
        <translation>キーチェーン（下に入力します）</translation>
    </message>
    <message>
        <source>Profile “%1” of the AWS files</source>
        <translation>AWS ファイルのプロファイル「%1」</translation>
    </message>
    <message>
        <source>Endpoint: %1</source>
        <translation>エンドポイント: %1</translation>
    </message>
    <message>
        <source>There is another account with this name. Choose another one.</source>
        <translation>この名前のアカウントはほかにもあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Enter the account ID. The provider shows it beside the keys.</source>
        <translation>アカウント ID を入力してください。プロバイダーの画面でアクセスキーの近くに表示されます。</translation>
    </message>
    <message>
        <source>An account ID is letters and digits only.</source>
        <translation>アカウント ID に使えるのは英数字だけです。</translation>
    </message>
    <message>
        <source>Enter the name of the server.</source>
        <translation>サーバーの名前を入力してください。</translation>
    </message>
    <message>
        <source>This is no name of a server. It looks like s3.example.com or s3.example.com:9000.</source>
        <translation>サーバーの名前として正しくありません。s3.example.com または s3.example.com:9000 の形で入力します。</translation>
    </message>
    <message>
        <source>There is no such region. It looks like eu-central-1.</source>
        <translation>そのようなリージョンはありません。eu-central-1 のような形で入力します。</translation>
    </message>
    <message>
        <source>Enter the address of the store. The provider shows it as “endpoint”.</source>
        <translation>ストレージのアドレスを入力してください。プロバイダーの画面に「エンドポイント」（endpoint）として表示されます。</translation>
    </message>
    <message>
        <source>This is no endpoint. It looks like https://host or http://host:port, with nothing behind it.</source>
        <translation>エンドポイントとして正しくありません。https://host または http://host:port の形で、その後ろには何も付けません。</translation>
    </message>
    <message>
        <source>This file cannot be read. Choose another one.</source>
        <translation>このファイルを読み取れません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Other S3-compatible</source>
        <translation>その他の S3 互換ストア</translation>
    </message>
</context>
<context>
    <name>partway::AccountListCommand</name>
    <message>
        <source>There are no accounts. “account add” adds one.</source>
        <translation>アカウントはありません。「account add」で追加できます。</translation>
    </message>
</context>
<context>
    <name>partway::AccountRemoveCommand</name>
    <message>
        <source>The account “%1” is removed.</source>
        <translation>アカウント「%1」を削除しました。</translation>
    </message>
    <message>
        <source>The account “%1” is removed, but the keychain did not answer (%2). Look there for keys of “partway” if it held any.</source>
        <translation>アカウント「%1」を削除しましたが、キーチェーンから応答がありませんでした（%2）。アクセスキーを保存していた場合は、キーチェーンで「partway」の項目を確認してください。</translation>
    </message>
</context>
<context>
    <name>partway::AccountTestCommand</name>
    <message>
        <source>“%1” works: the bucket %2 can be reached.</source>
        <translation>「%1」は正常に使えます。バケット %2 に接続できます。</translation>
    </message>
    <message>
        <source>“%1” works. Buckets that it shows: %2.</source>
        <translation>「%1」は正常に使えます。表示されるバケット: %2。</translation>
    </message>
    <message>
        <source>The server knows the keys of “%1”, but they may not list buckets. Name a bucket to try it: account test %1 s3://BUCKET</source>
        <translation>サーバーは「%1」のアクセスキーを認識していますが、バケットの一覧表示は許可されていません。バケットを指定して試してください: account test %1 s3://BUCKET</translation>
    </message>
</context>
<context>
    <name>partway::AccountTrial</name>
    <message numerus="yes">
        <source>It works: %n buckets are there.</source>
        <translation>
            <numerusform>正常に使えます。%n 個のバケットがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The store knows these keys. They may not list all buckets.</source>
        <translation>ストレージはこれらのアクセスキーを認識しています。すべてのバケットの一覧表示は許可されていません。</translation>
    </message>
    <message>
        <source>The store knows these keys. They may not list all buckets; name one here to test it, and type its name when you upload.</source>
        <translation>ストレージはこれらのアクセスキーを認識しています。すべてのバケットの一覧表示は許可されていません。ここにバケット名を入力してテストし、アップロードのときにもその名前を入力してください。</translation>
    </message>
    <message>
        <source>They may list what is in %1.</source>
        <translation>%1 の内容の一覧表示が許可されています。</translation>
    </message>
    <message>
        <source>They may not list what is in %1. Uploads may work all the same; what is there cannot be shown.</source>
        <translation>%1 の内容の一覧表示は許可されていません。それでもアップロードはできる可能性がありますが、そこにあるものは表示できません。</translation>
    </message>
    <message>
        <source>They may not begin an upload in %1. Use keys that may write there.</source>
        <translation>%1 でのアップロードの開始は許可されていません。そこに書き込めるアクセスキーを使ってください。</translation>
    </message>
    <message>
        <source>They may begin and abort uploads. Nothing of the test is left there.</source>
        <translation>アップロードの開始と中止が許可されています。テストのデータは何も残っていません。</translation>
    </message>
    <message>
        <source>An upload could be begun, but not aborted. The empty upload of “%1” is left there: abort it with keys that may, or let the store&apos;s own rule do it.</source>
        <translation>アップロードを開始できましたが、中止できませんでした。「%1」の空のアップロードが残っています。許可のあるアクセスキーで中止するか、ストレージの規則による削除に任せてください。</translation>
    </message>
</context>
<context>
    <name>partway::AdoptCommand</name>
    <message>
        <source>Say which upload with --upload-id; “uploads” lists them.</source>
        <translation>どのアップロードかを --upload-id で指定してください。“uploads” で一覧できます。</translation>
    </message>
    <message>
        <source>This upload belongs to transfer %1 of this computer already: “resume %1” goes on with it.</source>
        <translation>このアップロードはすでにこのコンピューターの転送 %1 のものです。“resume %1” で続行できます。</translation>
    </message>
    <message>
        <source>What is on the server would be lost, and nobody can be asked here. Say --yes to go on all the same.</source>
        <translation>サーバー上の内容が失われますが、ここでは確認できません。それでも続行するには --yes を指定してください。</translation>
    </message>
    <message>
        <source>Go on with this upload? [y/N] </source>
        <translation>このアップロードを続行しますか？ [y/N] </translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信しませんでした。</translation>
    </message>
    <message>
        <source>Parts that differ, and are overwritten: %1</source>
        <translation>相違があり上書きされるパート: %1</translation>
    </message>
    <message>
        <source>This store keeps no digest of these parts that can be compared: those that cannot be compared are overwritten with what the file holds.</source>
        <translation>このストアはこれらのパートの比較できるダイジェストを保持していません。比較できないパートはファイルの内容で上書きされます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts are beyond the end of the file: the upload may be of another file.</source>
        <translation>
            <numerusform>%Ln 個のパートがファイルの末尾より後ろにあります。別のファイルのアップロードかもしれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>A part came within the last minutes: somebody may be sending it right now.</source>
        <translation>直近数分以内にパートが届きました。誰かが今送信中かもしれません。</translation>
    </message>
    <message>
        <source>Every part is there: it only needs to be completed.</source>
        <translation>すべてのパートがあります。あとは完了するだけです。</translation>
    </message>
    <message>
        <source>%1 are to be sent.</source>
        <translation>%1 を送信します。</translation>
    </message>
    <message>
        <source>No part matches by its ETag: this is another file, or the upload is encrypted with a key (SSE-KMS) and its ETags are no MD5s. To go on overwrites the parts with what the file holds; “upload” begins a fresh one, “abort-uploads” frees this one.</source>
        <translation>ETag で一致するパートがありません。別のファイルであるか、アップロードが鍵で暗号化されていて（SSE-KMS）ETag が MD5 ではありません。続けるとパートはファイルの内容で上書きされます。「upload」は新しいアップロードを始め、「abort-uploads」はこれを解放します。</translation>
    </message>
</context>
<context>
    <name>partway::AdoptDialog</name>
    <message>
        <source>This upload belongs to a transfer in the queue, “%1” (%2). Resume that one.</source>
        <translation>このアップロードはキューの転送「%1」（%2）のものです。そちらを再開してください。</translation>
    </message>
    <message>
        <source>A transfer in the queue makes the same object already: “%1” (%2). The one that ends last replaces the other&apos;s.</source>
        <translation>キューの転送がすでに同じオブジェクトを作っています:「%1」（%2）。後に終わったほうが置き換えます。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Begin a new upload</source>
        <translation>新しいアップロードを開始</translation>
    </message>
    <message>
        <source>Abort it, begin a new one</source>
        <translation>中止して新しく開始</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了する</translation>
    </message>
    <message>
        <source>Adopt and send the rest</source>
        <translation>引き継いで残りを送信</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>引き継ぎ</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Show it in the &amp;queue</source>
        <translation>キューに表示(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Nothing else works on this upload any more</source>
        <translation>このアップロードを処理するものはほかにない(&amp;N)</translation>
    </message>
    <message>
        <source>What becomes of the upload that is there</source>
        <translation>今あるアップロードをどうするか</translation>
    </message>
    <message>
        <source>&amp;The upload that is there:</source>
        <translation>今あるアップロード(&amp;T):</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Adopt %1</source>
        <translation>%1 を引き継ぐ</translation>
    </message>
    <message>
        <source>The file on this computer is compared with the parts that are on the server. Parts that match are kept; the rest is sent.</source>
        <translation>このコンピューターのファイルを、サーバーにあるパートと比較します。一致するパートは残し、残りを送信します。</translation>
    </message>
    <message>
        <source>Go on with it; what is not proven is sent again</source>
        <translation>続ける（確認できないものは送信し直す）</translation>
    </message>
    <message>
        <source>Leave it there, and begin a new one; it is billed on</source>
        <translation>残したまま新しく始める（課金は続く）</translation>
    </message>
    <message>
        <source>Abort it, and begin a new one; its parts are freed</source>
        <translation>中止して新しく始める（パートは解放される）</translation>
    </message>
</context>
<context>
    <name>partway::CaFileField</name>
    <message>
        <source>File with an additional certificate authority</source>
        <translation>追加の認証局を含むファイル</translation>
    </message>
    <message>
        <source>optional, a PEM file</source>
        <translation>任意、PEM ファイル</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>CA ファイルの選択</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>認証局</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>証明書 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>partway::CellMap</name>
    <message numerus="yes">
        <source>%n parts</source>
        <translation>
            <numerusform>%n 個のパート</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::ColumnMenu</name>
    <message>
        <source>Queue order</source>
        <translation>キューの順序</translation>
    </message>
    <message>
        <source>Columns as they were at first</source>
        <translation>列を初期状態に戻す</translation>
    </message>
</context>
<context>
    <name>partway::CompletionCommand</name>
    <message>
        <source>There are completions for bash, zsh and fish, not for “%1”.</source>
        <translation>補完は bash、zsh、fish 用のみです。“%1” 用はありません。</translation>
    </message>
</context>
<context>
    <name>partway::ConflictModel</name>
    <message>
        <source>As chosen below</source>
        <translation>下の選択に従う</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>上書き</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>両方残す</translation>
    </message>
    <message>
        <source>Overwrite if different</source>
        <translation>異なる場合に上書き</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>At the store</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>as much as is written</source>
        <translation>書き込まれた分だけ</translation>
    </message>
</context>
<context>
    <name>partway::ConflictSheet</name>
    <message>
        <source>Do this from now on without asking</source>
        <translation>今後は確認せずにこの処理を行う</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>すでにあります</translation>
    </message>
    <message>
        <source>Files whose objects are there already</source>
        <translation>すでにオブジェクトがあるファイル</translation>
    </message>
    <message>
        <source>What to do with all of them</source>
        <translation>すべてに対する処理</translation>
    </message>
    <message>
        <source>For &amp;all:</source>
        <translation>すべてに適用(&amp;A):</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Cancel the upload</source>
        <translation>アップロードをキャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%Ln objects are there already</source>
        <translation>
            <numerusform>%Ln 個のオブジェクトがすでにあります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1. %n other files are new and go up in any case.</source>
        <translation>
            <numerusform>場所: %1。ほかの %n 個のファイルは新しいもので、いずれの場合もアップロードされます。</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1. Choose what is to become of them.</source>
        <translation>場所: %1。これらをどうするか選んでください。</translation>
    </message>
    <message>
        <source>“Keep both” uploads under the next free name, such as “file (2).ext”. “Overwrite if different” compares size and checksum first; what cannot be compared counts as different.</source>
        <translation>「両方残す」では、「file (2).ext」のような次に空いている名前でアップロードします。「異なる場合に上書き」では、先にサイズとチェックサムを比較します。比較できないものは異なるものとして扱います。</translation>
    </message>
</context>
<context>
    <name>partway::ControlActions</name>
    <message>
        <source>Pause until &amp;tomorrow</source>
        <translation>明日まで一時停止(&amp;T)</translation>
    </message>
    <message>
        <source>Pauses everything now and goes on by itself tomorrow morning</source>
        <translation>今すぐすべてを一時停止し、明日の朝に自動的に再開します</translation>
    </message>
    <message>
        <source>Pause &amp;until…</source>
        <translation>指定時刻まで一時停止(&amp;U)…</translation>
    </message>
    <message>
        <source>Pauses everything now and goes on by itself when you say</source>
        <translation>今すぐすべてを一時停止し、指定した時刻に自動的に再開します</translation>
    </message>
    <message>
        <source>Resume &amp;now</source>
        <translation>今すぐ再開(&amp;N)</translation>
    </message>
    <message>
        <source>Ends the pause before its time; what you paused yourself stays so</source>
        <translation>予定より早く一時停止を終わります。個別に一時停止したものはそのままです</translation>
    </message>
    <message>
        <source>Do &amp;nothing</source>
        <translation>何もしない(&amp;N)</translation>
    </message>
    <message>
        <source>Partway stays open when everything is uploaded</source>
        <translation>すべてアップロードしても Partway を開いたままにします</translation>
    </message>
    <message>
        <source>&amp;Quit Partway</source>
        <translation>Partway を終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Closes Partway when everything is uploaded</source>
        <translation>すべてアップロードしたら Partway を終了します</translation>
    </message>
    <message>
        <source>&amp;Sleep</source>
        <translation>スリープ(&amp;S)</translation>
    </message>
    <message>
        <source>Sends the computer to sleep when everything is uploaded</source>
        <translation>すべてアップロードしたらコンピューターをスリープさせます</translation>
    </message>
    <message>
        <source>&amp;When everything is uploaded</source>
        <translation>すべてアップロードしたとき(&amp;W)</translation>
    </message>
</context>
<context>
    <name>partway::ControlDesk</name>
    <message numerus="yes">
        <source>%Ln transfers failed, so nothing was done at the end. Look at them and resume them.</source>
        <translation>
            <numerusform>%Ln 件の転送が失敗したため、終了時の処理は行いませんでした。確認して再開してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause until &amp;tomorrow, %1</source>
        <translation>明日（%1）まで一時停止(&amp;T)</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>設定(&amp;T)…</translation>
    </message>
    <message>
        <source>Paused until %1 by timetable</source>
        <translation>スケジュールにより %1 まで一時停止中</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>%1 まで一時停止中</translation>
    </message>
    <message>
        <source>Resume now</source>
        <translation>今すぐ再開</translation>
    </message>
    <message>
        <source>Everything is paused until %1, as the timetable says. New transfers wait, too.</source>
        <translation>スケジュールにより、%1 まですべて一時停止中です。新しい転送も待機します。</translation>
    </message>
    <message>
        <source>Everything is paused until %1 and goes on by itself then. New transfers wait, too.</source>
        <translation>%1 まですべて一時停止中で、その後自動的に再開します。新しい転送も待機します。</translation>
    </message>
    <message>
        <source>Quits when everything is uploaded</source>
        <translation>すべてアップロードしたら終了します</translation>
    </message>
    <message>
        <source>Sleeps when everything is uploaded</source>
        <translation>すべてアップロードしたらスリープします</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>Quits in %Ln s</source>
        <translation>
            <numerusform>%Ln 秒後に終了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sleeps in %Ln s</source>
        <translation>
            <numerusform>%Ln 秒後にスリープ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is uploaded. Partway quits in %Ln seconds.</source>
        <translation>
            <numerusform>すべてアップロードしました。Partway は %Ln 秒後に終了します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is uploaded. The computer goes to sleep in %Ln seconds.</source>
        <translation>
            <numerusform>すべてアップロードしました。コンピューターは %Ln 秒後にスリープします。</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer could not be sent to sleep: %1.</source>
        <translation>コンピューターをスリープさせることができませんでした: %1。</translation>
    </message>
</context>
<context>
    <name>partway::DbusNotifier</name>
    <message>
        <source>Show Partway</source>
        <translation>Partway を表示</translation>
    </message>
</context>
<context>
    <name>partway::Delivery</name>
    <message>
        <source>Cancel the upload</source>
        <translation>アップロードをキャンセル</translation>
    </message>
    <message numerus="yes">
        <source>Looking at what is there already, for %Ln files…</source>
        <translation>
            <numerusform>%Ln 個のファイルについて、すでにあるものを確認しています…</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too many to look at each of them.</source>
        <translation>数が多すぎるため、1 つずつ確認できません。</translation>
    </message>
    <message numerus="yes">
        <source>It is not known whether %Ln objects are there already. %1 They are queued and looked at when their turn comes; none is overwritten.</source>
        <translation>
            <numerusform>%Ln 個のオブジェクトがすでにあるかどうか不明です。%1キューに追加し、順番が来たときに確認します。上書きされることはありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comparing %Ln files with what is there…</source>
        <translation>
            <numerusform>%Ln 個のファイルを、すでにあるものと比較しています…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are there already, byte for byte, and were left out.</source>
        <translation>
            <numerusform>%Ln 個のファイルは、まったく同じ内容のものがすでにあるため、除外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be compared with what is there, since its checksum is of another kind; they are uploaded as if they were different.</source>
        <translation>
            <numerusform>%Ln 個のファイルは、チェックサムの種類が違うため、すでにあるものと比較できませんでした。異なるものとしてアップロードします。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for free names…</source>
        <translation>空いている名前を探しています…</translation>
    </message>
    <message>
        <source>Looking for uploads in progress…</source>
        <translation>進行中のアップロードを探しています…</translation>
    </message>
    <message numerus="yes">
        <source>Freeing %Ln uploads in progress…</source>
        <translation>
            <numerusform>進行中の %Ln 件のアップロードを解放しています…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads in progress could not be aborted and may still be billed. Look at them again in a few minutes.</source>
        <translation>
            <numerusform>進行中の %Ln 件のアップロードを中止できませんでした。引き続き課金されることがあります。数分後にもう一度確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The transfer of %1 goes on. What was sent of it already is not sent again, where the same is written into the pipe.</source>
        <translation>%1 の転送を続けます。同じ内容がパイプに書き込まれれば、送信済みの部分は再送しません。</translation>
    </message>
    <message>
        <source>%1 is read already, by the transfer to %2, and was not added again. Remove that transfer first to send the pipe elsewhere.</source>
        <translation>%1 は %2 への転送がすでに読んでいるため、追加しませんでした。別の場所へ送るには、先にその転送を取り除いてください。</translation>
    </message>
</context>
<context>
    <name>partway::DemoCommand</name>
    <message>
        <source>--size is a size such as 200MiB, not “%1”.</source>
        <translation>--size には 200MiB のようなサイズを指定してください。「%1」は使えません。</translation>
    </message>
    <message>
        <source>%1 cannot be emptied. Remove it, then try again.</source>
        <translation>%1 を空にできません。削除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Making a sample of %1 …</source>
        <translation>%1 のサンプルを作成しています …</translation>
    </message>
    <message>
        <source>The sample could not be written to %1 (%2). Free some space, then try again.</source>
        <translation>サンプルを %1 に書き込めませんでした（%2）。空き容量を増やしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The practice store is at %1. Sending the sample in parts of %2 …</source>
        <translation>練習用ストレージは %1 にあります。サンプルを %2 のパートで送信しています …</translation>
    </message>
    <message>
        <source>Reading it back …</source>
        <translation>読み戻しています …</translation>
    </message>
    <message>
        <source>read %1 of %2</source>
        <translation>読み取り済み %1 / %2</translation>
    </message>
    <message>
        <source>It arrived and is identical: %1, %2, SHA-256 %3.</source>
        <translation>届いたデータは一致しました: %1、%2、SHA-256 %3。</translation>
    </message>
    <message>
        <source>The practice store keeps it in %1.</source>
        <translation>練習用ストレージでは %1 に保存されています。</translation>
    </message>
</context>
<context>
    <name>partway::DestinationBar</name>
    <message>
        <source>Account to upload to</source>
        <translation>アップロード先のアカウント</translation>
    </message>
    <message>
        <source>Bucket to upload to</source>
        <translation>アップロード先のバケット</translation>
    </message>
    <message>
        <source>bucket</source>
        <translation>バケット</translation>
    </message>
    <message>
        <source>Prefix of the new objects</source>
        <translation>新しいオブジェクトのプレフィックス</translation>
    </message>
    <message>
        <source>Upload &amp;to</source>
        <translation>アップロード先(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Bucket</source>
        <translation>バケット(&amp;B)</translation>
    </message>
    <message>
        <source>Pre&amp;fix</source>
        <translation>プレフィックス(&amp;F)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose destination</source>
        <translation>宛先の選択</translation>
    </message>
    <message>
        <source>Look through accounts, buckets and folders for the destination (Ctrl+D)</source>
        <translation>アカウント、バケット、フォルダーを見て宛先を探します (Ctrl+D)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>prefix, optional</source>
        <translation>プレフィックス（任意）</translation>
    </message>
    <message>
        <source>Stands in front of the names of all files, for example reels/day1/</source>
        <translation>すべてのファイル名の前に付きます（例: reels/day1/）</translation>
    </message>
</context>
<context>
    <name>partway::DestinationChooser</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新しいフォルダー</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Choose destination</source>
        <translation>宛先の選択</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最近使ったもの</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 に問い合わせています…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>さらに表示…</translation>
    </message>
    <message>
        <source>There is no bucket. Type the name of one that these keys may use.</source>
        <translation>バケットがありません。これらのアクセスキーで使えるバケットの名前を入力してください。</translation>
    </message>
    <message>
        <source>Choose a bucket. Enter opens it.</source>
        <translation>バケットを選んでください。Enter で開きます。</translation>
    </message>
    <message>
        <source>Enter opens a folder, Backspace goes up.</source>
        <translation>Enter でフォルダーを開き、Backspace で上に移動します。</translation>
    </message>
    <message>
        <source>Nothing is made at the store: the folder exists with the first file that is uploaded into it.</source>
        <translation>ストレージには何も作成されません。フォルダーは、最初のファイルをアップロードしたときにできます。</translation>
    </message>
    <message>
        <source>Accounts and places that were used last</source>
        <translation>アカウントと最近使った場所</translation>
    </message>
    <message>
        <source>Buckets and folders</source>
        <translation>バケットとフォルダー</translation>
    </message>
    <message>
        <source>Bucket and prefix</source>
        <translation>バケットとプレフィックス</translation>
    </message>
    <message>
        <source>bucket/prefix/, or choose below</source>
        <translation>bucket/prefix/ の形で入力するか、下から選択</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>新しいフォルダーの名前</translation>
    </message>
    <message>
        <source>name of the new folder, then Enter</source>
        <translation>新しいフォルダーの名前を入力して Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Upload to</source>
        <translation>アップロード先(&amp;U)</translation>
    </message>
    <message>
        <source>Takes what stands above (Ctrl+Enter)</source>
        <translation>上に表示されている場所を使います (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>A link named this place. Enter looks at it, “Choose” takes it; until then nothing is asked or sent.</source>
        <translation>この場所はリンクで指定されました。Enter で内容を確認し、「選択」で決定します。それまでは何も問い合わせず、何も送信しません。</translation>
    </message>
</context>
<context>
    <name>partway::DetailsPane</name>
    <message>
        <source>sent whole, in one request</source>
        <translation>全体を 1 回のリクエストで送信</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1, %2 confirmed</source>
        <translation>
            <numerusform>%1 × %Ln 個、%2 確認済み</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%L2 bytes)</source>
        <translation>%1（%L2 バイト）</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>パート</translation>
    </message>
    <message>
        <source>Upload ID</source>
        <translation>アップロード ID</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加日時</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了日時</translation>
    </message>
    <message>
        <source>The store deletes it</source>
        <translation>ストレージでの削除</translation>
    </message>
    <message>
        <source>Begun again</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>When it failed</source>
        <translation>失敗日時</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>技術的な詳細</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a caption and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>再確認</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of several sizes, %1 confirmed</source>
        <translation>
            <numerusform>サイズの異なる %Ln 個、%1 個を確認済み</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept alive at</source>
        <translation>維持した時刻</translation>
    </message>
    <message>
        <source>Keeping it alive failed</source>
        <translation>維持の失敗</translation>
    </message>
</context>
<context>
    <name>partway::DiagnosticsDialog</name>
    <message>
        <source>Copy diagnostics</source>
        <translation>診断情報のコピー</translation>
    </message>
    <message>
        <source>This is what is copied. It holds no keys and no links; read it before you hand it on.</source>
        <translation>この内容がコピーされます。アクセスキーやリンクは含まれません。人に渡す前にお読みください。</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診断情報</translation>
    </message>
    <message>
        <source>With the &amp;names of files, buckets and objects that have errors</source>
        <translation>エラーのあるファイル、バケット、オブジェクトの名前を含める(&amp;N)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>partway::DropOverlay</name>
    <message>
        <source>Drop files</source>
        <translation>ファイルをドロップ</translation>
    </message>
</context>
<context>
    <name>partway::EmptyState</name>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>No transfer matches</source>
        <translation>一致する転送はありません</translation>
    </message>
    <message>
        <source>No name, destination or account here has all of these words: %1</source>
        <translation>次の語をすべて含む名前、宛先、アカウントはここにありません: %1</translation>
    </message>
    <message>
        <source>Nothing goes to this account yet</source>
        <translation>このアカウントへの転送はまだありません</translation>
    </message>
    <message>
        <source>Choose it above as the destination; then drop files here.</source>
        <translation>上で宛先として選んでから、ここにファイルをドロップしてください。</translation>
    </message>
    <message>
        <source>Nothing is under way</source>
        <translation>進行中のものはありません</translation>
    </message>
    <message>
        <source>Transfers that move or wait for their turn are listed here.</source>
        <translation>転送中のものと順番待ちのものが、ここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing is paused</source>
        <translation>一時停止中のものはありません</translation>
    </message>
    <message>
        <source>Pausing keeps every finished part; Space pauses what is selected and brings it back. Some stores delete what is paused for long; this list says when.</source>
        <translation>一時停止しても、完了したパートはすべて保持されます。スペースキーで選択中のものを一時停止し、もう一度押すと再開します。長く一時停止していると削除するストレージもあります。その時期はこの一覧でわかります。</translation>
    </message>
    <message>
        <source>Nothing is finished yet</source>
        <translation>完了したものはまだありません</translation>
    </message>
    <message>
        <source>What has arrived is listed here, each verified, until you remove it.</source>
        <translation>届いて検証されたものが、削除するまでここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation>失敗したものはありません</translation>
    </message>
    <message>
        <source>What cannot go on by itself is listed here, with what happened and a button that helps.</source>
        <translation>自動的に続行できないものが、その理由と解決に役立つボタンとともにここに表示されます。</translation>
    </message>
    <message>
        <source>Where should files go?</source>
        <translation>ファイルの送り先はどこですか？</translation>
    </message>
    <message>
        <source>Choose an account and a bucket above; then drop files here.</source>
        <translation>上でアカウントとバケットを選んでから、ここにファイルをドロップしてください。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>ここにファイルをドロップ</translation>
    </message>
    <message>
        <source>They upload to %1, in parallel parts. Whatever the line or this computer does in between, they never start again from zero.</source>
        <translation>ファイルは並列のパートで %1 にアップロードされます。途中で回線やこのコンピューターに何が起きても、ゼロからやり直すことはありません。</translation>
    </message>
</context>
<context>
    <name>partway::ExcludeList</name>
    <message>
        <source>Leave out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Names that are left out</source>
        <translation>除外する名前</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add a pattern</source>
        <translation>パターンを追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the pattern</source>
        <translation>パターンを削除</translation>
    </message>
    <message>
        <source>Usual ones</source>
        <translation>標準のもの</translation>
    </message>
    <message>
        <source>Puts the patterns back that Partway came with</source>
        <translation>Partway の初期状態のパターンに戻します</translation>
    </message>
</context>
<context>
    <name>partway::ExpiryDesk</name>
    <message>
        <source>The store deletes what was sent of %1 at about %2. Resume it to keep that.</source>
        <translation>%1 の送信済みのデータは、%2 ごろにストレージから削除されます。残すには再開してください。</translation>
    </message>
    <message numerus="yes">
        <source>Stores delete what was sent of %Ln stopped uploads, first that of %1 at about %2. Resume them to keep it.</source>
        <translation>
            <numerusform>停止中の %Ln 件のアップロードの送信済みのデータは、ストレージから削除されます。最初は %1 で、%2 ごろです。残すには再開してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads expire soon</source>
        <translation>
            <numerusform>%Ln 件のアップロードがまもなく期限切れになります</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>%1 could not be kept alive. The store deletes what was sent of it at about %2. Resume it to keep that.</source>
        <translation>%1 を維持できませんでした。ストレージは %2 ごろに送信済みの部分を削除します。残すには再開してください。</translation>
    </message>
</context>
<context>
    <name>partway::ExportActions</name>
    <message>
        <source>&amp;Export list</source>
        <translation>一覧を書き出し(&amp;E)</translation>
    </message>
    <message>
        <source>Finished, failed and aborted…</source>
        <translation>完了、失敗、中止したもの…</translation>
    </message>
    <message>
        <source>All transfers…</source>
        <translation>すべての転送…</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>一覧の書き出し</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>transfers.csv</source>
        <comment>a file name</comment>
        <translation>transfers.csv</translation>
    </message>
    <message>
        <source>The list could not be written to %1: %2. Choose another folder, or free some space.</source>
        <translation>一覧を %1 に書き込めませんでした: %2。別のフォルダーを選ぶか、空き容量を増やしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfers were written to %1.</source>
        <translation>
            <numerusform>%Ln 件の転送を %1 に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
</context>
<context>
    <name>partway::FiguresBar</name>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Rule…</source>
        <translation>ルール…</translation>
    </message>
    <message>
        <source>Abort older than…</source>
        <translation>古いものを中止…</translation>
    </message>
    <message>
        <source>All uploads in progress</source>
        <translation>進行中のアップロードすべて</translation>
    </message>
    <message>
        <source>Unfinished uploads</source>
        <translation>未完了のアップロード</translation>
    </message>
    <message>
        <source>Stored and billed</source>
        <translation>保存中・課金対象</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Deleted by the store soon</source>
        <translation>まもなくストレージから削除</translation>
    </message>
    <message>
        <source>What the store removes by itself, by a rule of the bucket</source>
        <translation>バケットのルールでストレージが自動的に削除するもの</translation>
    </message>
    <message>
        <source>Asks for an age, and tells what that would free</source>
        <translation>経過日数を尋ね、何が解放されるかを示します</translation>
    </message>
    <message>
        <source>More for uploads in progress</source>
        <translation>進行中のアップロードのその他の操作</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a caption and its figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <comment>money</comment>
        <translation>月 %1</translation>
    </message>
    <message>
        <source>Without what lies at stores whose price is not known. The account&apos;s settings have a place for it.</source>
        <translation>料金が不明なストレージの分は含みません。アカウントの設定で入力できます。</translation>
    </message>
    <message numerus="yes">
        <source>Abort %Ln selected…</source>
        <translation>
            <numerusform>選択した %Ln 件を中止…</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Nothing more is asked of the stores</source>
        <translation>ストレージへの問い合わせを止めます</translation>
    </message>
    <message>
        <source>Asks the stores again (F5)</source>
        <translation>ストレージに改めて問い合わせます (F5)</translation>
    </message>
</context>
<context>
    <name>partway::FileChoice</name>
    <message>
        <source>Choose the &amp;file…</source>
        <translation>ファイルを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Look in a folder…</source>
        <translation>フォルダーを探す(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Looks through a folder, and those in it, for files of this name and size</source>
        <translation>フォルダーとその中のフォルダーから、この名前と大きさのファイルを探します</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>検索を停止</translation>
    </message>
    <message>
        <source>Looking for files</source>
        <translation>ファイルを検索中</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>Files that could be it</source>
        <translation>候補のファイル</translation>
    </message>
    <message>
        <source>The file of this upload</source>
        <translation>このアップロードのファイル</translation>
    </message>
    <message>
        <source>The folder to look through</source>
        <translation>検索するフォルダー</translation>
    </message>
    <message numerus="yes">
        <source>Looked at %Ln files in %1…</source>
        <translation>
            <numerusform>%1 の %Ln 個のファイルを調べました…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln files in %1 has this name and size. Choose the file by hand, or look in another folder.</source>
        <translation>
            <numerusform>%1 の %Ln 個のファイルに、この名前と大きさのものはありません。ファイルを自分で選ぶか、別のフォルダーを探してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could be it, the likeliest first. Open one to compare it.</source>
        <translation>
            <numerusform>候補は %Ln 個あり、可能性の高い順です。開くと比較します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::FileComparison</name>
    <message>
        <source>compared %1 of %2 parts</source>
        <translation>%2 個中 %1 個のパートを比較</translation>
    </message>
</context>
<context>
    <name>partway::FindingsView</name>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
</context>
<context>
    <name>partway::FinishCommand</name>
    <message>
        <source>Say which upload with --upload-id; “uploads” lists them.</source>
        <translation>どのアップロードかを --upload-id で指定してください。“uploads” で一覧できます。</translation>
    </message>
    <message>
        <source>Nobody can be asked here. Say --yes to complete it without a question.</source>
        <translation>ここでは確認できません。確認なしで完了するには --yes を指定してください。</translation>
    </message>
    <message>
        <source>This upload belongs to transfer %1 of this computer: “resume %1” sends what is missing, and completes it.</source>
        <translation>このアップロードはこのコンピューターの転送 %1 のものです。“resume %1” で不足分を送信して完了できます。</translation>
    </message>
    <message>
        <source>Whether this upload belongs to a transfer of this computer cannot be told: %1</source>
        <translation>このアップロードがこのコンピューターの転送のものか分かりません: %1</translation>
    </message>
    <message>
        <source>Not proven without the file: that these are all of its parts, and that their bytes are right. --file FILE compares them.</source>
        <translation>ファイルがないと、これがすべてのパートであることも、内容が正しいことも証明されません。--file FILE で比較できます。</translation>
    </message>
    <message>
        <source>Parts that differ: %1</source>
        <translation>相違があるパート: %1</translation>
    </message>
    <message>
        <source>Parts that are missing: %1</source>
        <translation>不足しているパート: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts are beyond the end of the file.</source>
        <translation>
            <numerusform>%Ln 個のパートがファイルの末尾より後ろにあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The upload is not %1, and was not completed. “adopt” sends what differs or is missing.</source>
        <translation>アップロードは %1 と一致しないため、完了していません。“adopt” で相違や不足を送信できます。</translation>
    </message>
    <message>
        <source>Every part is the file&apos;s.</source>
        <translation>すべてのパートがファイルと一致します。</translation>
    </message>
    <message>
        <source>The sizes are the file&apos;s, but this store keeps no digest of its parts that can be compared: whether the bytes are right is not proven.</source>
        <translation>大きさはファイルと一致しますが、このストアは比較できるダイジェストを保持していないため、内容が正しいことは証明されません。</translation>
    </message>
    <message>
        <source>Complete it? [y/N] </source>
        <translation>完了しますか？ [y/N] </translation>
    </message>
    <message>
        <source>Nothing was completed.</source>
        <translation>何も完了しませんでした。</translation>
    </message>
    <message>
        <source>%1 is complete: %2.</source>
        <translation>%1 が完成しました: %2。</translation>
    </message>
    <message>
        <source>No part matches by its ETag: this is another file, or the upload is encrypted with a key (SSE-KMS) and its ETags are no MD5s.</source>
        <translation>ETag で一致するパートがありません。別のファイルであるか、アップロードが鍵で暗号化されていて（SSE-KMS）ETag が MD5 ではありません。</translation>
    </message>
    <message>
        <source>Nothing was completed. Without --file it is completed unproven.</source>
        <translation>何も完了しませんでした。--file なしでは証明されないまま完了します。</translation>
    </message>
</context>
<context>
    <name>partway::FinishDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了する</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Choose the file to &amp;prove it…</source>
        <translation>ファイルを選んで確かめる(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Nothing else works on this upload any more</source>
        <translation>このアップロードを処理するものはほかにない(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Adopt…</source>
        <translation>引き継ぐ(&amp;A)…</translation>
    </message>
    <message>
        <source>Copy object &amp;URL</source>
        <translation>オブジェクトの URL をコピー(&amp;U)</translation>
    </message>
    <message>
        <source>Loo&amp;k again</source>
        <translation>もう一度調べる(&amp;K)</translation>
    </message>
    <message>
        <source>Finish %1</source>
        <translation>%1 を完了する</translation>
    </message>
    <message>
        <source>The store puts the parts that are there together into one object. Nothing is sent.</source>
        <translation>ストレージが今あるパートをひとつのオブジェクトにまとめます。何も送信しません。</translation>
    </message>
    <message>
        <source>Looking at what is there…</source>
        <translation>今あるものを調べています…</translation>
    </message>
    <message>
        <source>The store puts the parts together. That may take minutes for a large object.</source>
        <translation>ストレージがパートをまとめています。大きなオブジェクトでは数分かかることがあります。</translation>
    </message>
    <message>
        <source>It is finished: the object is there, %1, and it is what the parts make.</source>
        <translation>完了しました。オブジェクトは %1 で、パートをまとめたものと一致します。</translation>
    </message>
    <message>
        <source>It cannot be finished as it is. %1 Adopt it with its file: what is missing is sent, what is there is kept.</source>
        <translation>このままでは完了できません。%1 ファイルとともに引き継いでください。不足分を送信し、あるものは残します。</translation>
    </message>
    <message>
        <source>The parts follow each other without a gap. That they are the whole file, and its bytes, is not proven: only the file itself could tell.</source>
        <translation>パートは途切れなく続いています。それがファイル全体であり、その内容であることは確認されていません。確かめられるのはファイルそのものだけです。</translation>
    </message>
    <message>
        <source>It is not proven. %1 Choose another file.</source>
        <translation>確認できていません。%1 別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Every part matches “%1”: it is this file, whole.</source>
        <translation>すべてのパートが「%1」と一致します。このファイル全体です。</translation>
    </message>
    <message>
        <source>This is not “%1” as it is now (%2). Adopt the upload to send what is not the same, or choose another file.</source>
        <translation>今の「%1」とは異なります（%2）。アップロードを引き継いで異なる部分を送信するか、別のファイルを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts have the sizes that “%1” asks for; the store keeps nothing that proves their bytes.</source>
        <translation>
            <numerusform>%Ln 個のパートは「%1」どおりの大きさですが、ストレージには内容を確かめるものがありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The upload is not there any more: somebody finished or aborted it, or the store removed it. Nothing was changed.</source>
        <translation>アップロードはもうありません。だれかが完了または中止したか、ストレージが削除しました。何も変更していません。</translation>
    </message>
    <message>
        <source>The upload ended, and the object that is there is not what its parts make. Somebody else may have aborted it or written the object. Look at the object before you rely on it.</source>
        <translation>アップロードは終わりましたが、今あるオブジェクトはそのパートをまとめたものではありません。だれかが中止したか、オブジェクトを書き込んだのかもしれません。使う前にオブジェクトを確かめてください。</translation>
    </message>
    <message>
        <source>The parts, or the object of that key, have changed since they were looked at, so nothing was finished. Somebody is at work there; look again later.</source>
        <translation>調べたあとにパートまたはそのキーのオブジェクトが変わったため、完了しませんでした。だれかが処理中です。あとでもう一度調べてください。</translation>
    </message>
    <message>
        <source>The store does not take these parts as a whole upload. Adopt it with its file: what is missing is sent.</source>
        <translation>ストレージはこれらのパートを完全なアップロードとして受け付けません。ファイルとともに引き継いでください。不足分を送信します。</translation>
    </message>
    <message>
        <source>No part matches “%1” by its ETag: this is another file, or the upload is encrypted with a key (SSE-KMS) and its ETags are no MD5s. Its bytes are not proven.</source>
        <translation>ETag で「%1」と一致するパートがありません。別のファイルであるか、アップロードが鍵で暗号化されていて（SSE-KMS）ETag が MD5 ではありません。内容は証明されていません。</translation>
    </message>
</context>
<context>
    <name>partway::FirstStart</name>
    <message>
        <source>Add a place to upload to</source>
        <translation>アップロード先を追加</translation>
    </message>
    <message>
        <source>Partway sends large files to Storj, Amazon S3, Cloudflare R2 and every other store that speaks S3. An account says which one, and with whose keys.</source>
        <translation>Partway は、大きなファイルを Storj、Amazon S3、Cloudflare R2 をはじめ、S3 に対応するあらゆるストレージに送信します。アカウントでは、どのストレージを、誰のアクセスキーで使うかを指定します。</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>アカウントを追加…</translation>
    </message>
    <message>
        <source>Type in the keys that your provider shows. They go into the system&apos;s keychain.</source>
        <translation>プロバイダーが表示するアクセスキーを入力してください。システムのキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>Import accounts…</source>
        <translation>アカウントを読み込み…</translation>
    </message>
    <message>
        <source>Try the practice store</source>
        <translation>練習用ストレージを試す</translation>
    </message>
    <message>
        <source>A small S3 server on this computer, to try everything out. Nothing leaves the computer, and nothing costs anything.</source>
        <translation>このコンピューター上の小さな S3 サーバーで、すべての機能を試せます。データがコンピューターの外に出ることはなく、費用もかかりません。</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts of other programs are on this computer.</source>
        <translation>
            <numerusform>このコンピューターに、ほかのプログラムのアカウントが %n 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>From the files of AWS, rclone, s3cmd, the MinIO client or Cyberduck.</source>
        <translation>AWS、rclone、s3cmd、MinIO クライアント、Cyberduck のファイルから読み込みます。</translation>
    </message>
</context>
<context>
    <name>partway::FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>はじめの一歩</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>アカウントを追加する</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>アカウントを追加…</translation>
    </message>
    <message>
        <source>Drop a file</source>
        <translation>ファイルをドロップする</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Pause, and go on</source>
        <translation>一時停止と再開</translation>
    </message>
    <message>
        <source>How that works</source>
        <translation>そのしくみ</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere on this window. They go to the account, bucket and prefix that stand above the list.</source>
        <translation>ファイルやフォルダーをこのウィンドウのどこにでもドロップしてください。リストの上に表示されているアカウント、バケット、プレフィックスへ送られます。</translation>
    </message>
    <message>
        <source>Space pauses what is selected and keeps every finished part. What stays half-finished at a store is listed under “In progress”.</source>
        <translation>スペースキーで選択したものを一時停止し、完了したパートはすべて保持されます。ストレージに途中まで残ったものは「進行中」に表示されます。</translation>
    </message>
    <message>
        <source>Close the first steps</source>
        <translation>はじめの一歩を閉じる</translation>
    </message>
    <message>
        <source>Close (Esc); “First steps” in the help menu brings them back</source>
        <translation>閉じる (Esc)。ヘルプメニューの「はじめの一歩」で再び表示します</translation>
    </message>
    <message>
        <source>Partway knows where to upload to, and with whose keys.</source>
        <translation>Partway はアップロード先と使うキーを把握しています。</translation>
    </message>
    <message>
        <source>For trying things out there is the practice store, on this computer alone. Add your own store whenever you like.</source>
        <translation>試すための練習用ストレージが、このコンピューターだけで動いています。ご自分のストレージはいつでも追加できます。</translation>
    </message>
    <message>
        <source>It says which store files go to, and with whose keys. Or try the practice store, which is on this computer alone.</source>
        <translation>ファイルの送り先のストレージと使うキーを定めるものです。または、このコンピューターだけにある練習用ストレージをお試しください。</translation>
    </message>
    <message>
        <source>Step %L1, done</source>
        <translation>ステップ %L1、完了</translation>
    </message>
    <message>
        <source>Step %L1</source>
        <translation>ステップ %L1</translation>
    </message>
    <message>
        <source>It says which store files go to, and with whose keys.</source>
        <translation>ファイルの送り先のストレージと使うキーを定めるものです。</translation>
    </message>
</context>
<context>
    <name>partway::FolderActions</name>
    <message>
        <source>Show its &amp;files</source>
        <translation>ファイルを表示(&amp;F)</translation>
    </message>
    <message>
        <source>Re&amp;try failed files</source>
        <translation>失敗したファイルを再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>一時停止または再開</translation>
    </message>
    <message>
        <source>Lists every file of the folder with its state</source>
        <translation>フォルダーの各ファイルを状態とともに一覧表示します</translation>
    </message>
    <message>
        <source>Tries once more what failed, and looks again at what could not be read</source>
        <translation>失敗したものを再試行し、読み取れなかったものを再確認します</translation>
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
        <translation>%1 ファイル/秒</translation>
    </message>
</context>
<context>
    <name>partway::FolderFilesModel</name>
    <message>
        <source>%1
Key: %2</source>
        <translation>%1
キー: %2</translation>
    </message>
</context>
<context>
    <name>partway::FolderFilesPane</name>
    <message>
        <source>Files of the folder</source>
        <translation>フォルダーのファイル</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders are selected. Choose one to see its files.</source>
        <translation>
            <numerusform>%Ln 個のフォルダーが選択されています。ファイルを見るには 1 つ選んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder to see its files.</source>
        <translation>ファイルを見るにはフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a folder, its files</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show:</source>
        <comment>which files</comment>
        <translation>表示:</translation>
    </message>
</context>
<context>
    <name>partway::FolderFollow</name>
    <message numerus="yes">
        <source>%Ln files (%1) are at %2, verified.</source>
        <translation>
            <numerusform>%Ln 個のファイル (%1) が %2 にあります。照合済みです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were skipped:</source>
        <translation>
            <numerusform>スキップ %Ln 件:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed:</source>
        <translation>
            <numerusform>失敗 %Ln 件:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more: “%1” lists them all.</source>
        <translation>
            <numerusform>ほか %Ln 件。「%1」ですべて一覧できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused; what is finished is kept. To go on:</source>
        <translation>一時停止しました。完了した部分は保持されます。続けるには:</translation>
    </message>
    <message>
        <source>What is finished is kept. To try again:</source>
        <translation>完了した部分は保持されます。もう一度試すには:</translation>
    </message>
</context>
<context>
    <name>partway::FolderModel</name>
    <message>
        <source>%1 %, %2</source>
        <comment>progress; files</comment>
        <translation>%1%、%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state; more</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
</context>
<context>
    <name>partway::FolderNews</name>
    <message>
        <source>Upload stopped: %1</source>
        <translation>アップロードが停止しました: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files of %1 failed</source>
        <translation>
            <numerusform>%1 の %Ln 個のファイルが失敗しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are stored at %1. The window says why the others failed.</source>
        <translation>
            <numerusform>%Ln 個のファイルが %1 に保存されました。ほかが失敗した理由はウィンドウに表示されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder finished: %1</source>
        <translation>フォルダーが完了しました: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are stored at %1.</source>
        <translation>
            <numerusform>%Ln 個のファイルが %1 に保存されました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::FolderPreview</name>
    <message>
        <source>Looking through the folders…</source>
        <translation>フォルダーを調べています…</translation>
    </message>
    <message>
        <source>Upload folders</source>
        <translation>フォルダーのアップロード</translation>
    </message>
    <message>
        <source>Looking through the folders</source>
        <translation>フォルダーを調べています</translation>
    </message>
    <message>
        <source>The first files</source>
        <translation>最初のファイル</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>アップロード</translation>
    </message>
    <message>
        <source>They go to %1, with their folders in their keys.</source>
        <translation>フォルダー名をキーに含めて、%1 にアップロードします。</translation>
    </message>
    <message>
        <source>Looking through the folders… %1</source>
        <translation>フォルダーを調べています… %1</translation>
    </message>
    <message>
        <source>There is no file to upload in there</source>
        <translation>アップロードするファイルがありません</translation>
    </message>
    <message>
        <source>Upload %1?</source>
        <translation>%1 をアップロードしますか？</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::FolderRowChoice</name>
    <message>
        <source>&amp;One row for the whole folder</source>
        <translation>フォルダー全体を 1 行にする(&amp;O)</translation>
    </message>
    <message>
        <source>Follow symbolic &amp;links</source>
        <translation>シンボリックリンクをたどる(&amp;L)</translation>
    </message>
    <message>
        <source>Keep &amp;empty folders</source>
        <translation>空のフォルダーを残す(&amp;E)</translation>
    </message>
    <message>
        <source>Spell names as the &amp;disk does</source>
        <translation>名前をディスクのとおりに書く(&amp;D)</translation>
    </message>
    <message>
        <source>Send names that are no te&amp;xt</source>
        <translation>テキストでない名前も送信(&amp;X)</translation>
    </message>
    <message>
        <source>Its files go up as one thing, with counts, and a list that says what became of each. Made for very many files: they begin at once and take little memory.</source>
        <translation>ファイルはまとめてアップロードされ、件数と、それぞれの結果の一覧が表示されます。非常に多くのファイル向けで、すぐに始まり、メモリをあまり使いません。</translation>
    </message>
    <message>
        <source>Where an object is there &amp;already:</source>
        <translation>オブジェクトがすでにある場合(&amp;A):</translation>
    </message>
    <message>
        <source>Leave it, skip the file</source>
        <translation>残して、ファイルをスキップ</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>上書きする</translation>
    </message>
    <message>
        <source>One row asks no question for each file, compares none, and keeps none under a second name.</source>
        <translation>1 行にすると、ファイルごとの質問、比較、別名での保存は行いません。</translation>
    </message>
    <message>
        <source>Sends what links lead to, and what is in folders that they lead to. Else they are listed as skipped.</source>
        <translation>リンク先と、リンク先のフォルダーの中身を送信します。オフの場合はスキップとして一覧に載ります。</translation>
    </message>
    <message>
        <source>Makes an object “name/” for each. Else they are listed as skipped: stores know no folders.</source>
        <translation>それぞれに「名前/」というオブジェクトを作成します。オフの場合はスキップとして一覧に載ります。ストアにはフォルダーがないためです。</translation>
    </message>
    <message>
        <source>Else letters with accents are put together (NFC), as most programs write them, so that names are found again.</source>
        <translation>オフの場合、アクセント付きの文字は多くのプログラムと同じ合成済みの形 (NFC) になり、名前を見つけやすくなります。</translation>
    </message>
    <message>
        <source>Bytes that are not UTF-8 become %XX in the key. Else such files are listed as skipped.</source>
        <translation>UTF-8 でないバイトはキーの中で %XX になります。オフの場合、そのようなファイルはスキップとして一覧に載ります。</translation>
    </message>
</context>
<context>
    <name>partway::FolderView</name>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
</context>
<context>
    <name>partway::GuideDesk</name>
    <message>
        <source>&amp;First steps</source>
        <translation>はじめの一歩(&amp;F)</translation>
    </message>
</context>
<context>
    <name>partway::HelpDesk</name>
    <message>
        <source>&amp;Manual</source>
        <translation>マニュアル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics…</source>
        <translation>診断情報をコピー(&amp;D)…</translation>
    </message>
    <message>
        <source>What helps to find a fault, without secrets; you see it before it is copied</source>
        <translation>不具合の原因を調べるのに役立つ情報です。秘密の情報は含まれず、コピーする前に内容を確認できます</translation>
    </message>
    <message>
        <source>A&amp;bout Partway</source>
        <translation>Partway について(&amp;B)</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard.</source>
        <translation>診断情報をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Opens at the page about what you are looking at</source>
        <translation>いま見ているものについてのページを開きます</translation>
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
        <translation>読み込んだアクセスキーを保存できるキーチェーンがないため、今回の実行中だけ保持し、次回の起動時にもう一度入力をお願いします。</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts were imported.</source>
        <translation>
            <numerusform>%n 件のアカウントを読み込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them need keys yet: enter them from their menu in the side bar.</source>
        <translation>
            <numerusform>そのうち %n 件にはまだアクセスキーが必要です。サイドバーのメニューから入力してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::ImportDialog</name>
    <message>
        <source>Import accounts</source>
        <translation>アカウントの読み込み</translation>
    </message>
    <message>
        <source>Looking for accounts of other programs on this computer…</source>
        <translation>このコンピューターで、ほかのプログラムのアカウントを探しています…</translation>
    </message>
    <message>
        <source>Accounts that were found</source>
        <translation>見つかったアカウント</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>No accounts of AWS, rclone, s3cmd, the MinIO client or Cyberduck were found on this computer. Choose a file to look into another one.</source>
        <translation>このコンピューターには AWS、rclone、s3cmd、MinIO クライアント、Cyberduck のアカウントが見つかりませんでした。別のファイルを調べるには、ファイルを選択してください。</translation>
    </message>
    <message>
        <source>Choose what to take over. Keys go straight into the system&apos;s keychain; the files stay as they are.</source>
        <translation>取り込むものを選んでください。アクセスキーはシステムのキーチェーンに直接保存され、元のファイルは変更されません。</translation>
    </message>
    <message>
        <source>No accounts at S3 stores are in this file.</source>
        <translation>このファイルには S3 ストレージのアカウントがありません。</translation>
    </message>
    <message>
        <source>%1; it is there already, as “%2”</source>
        <translation>%1。すでに「%2」として登録されています</translation>
    </message>
    <message numerus="yes">
        <source>Import %n accounts</source>
        <translation>
            <numerusform>%n 件のアカウントを読み込み</numerusform>
        </translation>
    </message>
    <message>
        <source>File with accounts</source>
        <translation>アカウントを含むファイル</translation>
    </message>
</context>
<context>
    <name>partway::InProgressDesk</name>
    <message>
        <source>What was saved could not be noted down. %1</source>
        <translation>節約分を記録できませんでした。%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln more buckets of this account could not be listed either.</source>
        <translation>
            <numerusform>%1 このアカウントのほかの %Ln 個のバケットも一覧を取得できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Enter keys…</source>
        <translation>アクセスキーを入力…</translation>
    </message>
    <message>
        <source>A rule belongs to one bucket: choose one in the side bar or one of its uploads; then ask for the rule again.</source>
        <translation>ルールはバケットごとのものです。サイドバーでバケットを、またはそのアップロードを選び、もう一度ルールを開いてください。</translation>
    </message>
    <message>
        <source>Saved so far: %1, %2 a month</source>
        <comment>an amount of bytes, money</comment>
        <translation>これまでの節約: %1、月 %2</translation>
    </message>
</context>
<context>
    <name>partway::InProgressPage</name>
    <message>
        <source>Ask the stores again</source>
        <translation>ストレージに改めて問い合わせる</translation>
    </message>
    <message>
        <source>R&amp;ule about unfinished uploads…</source>
        <translation>未完了のアップロードのルール(&amp;U)…</translation>
    </message>
    <message>
        <source>Abort &amp;older than…</source>
        <translation>古いものを中止(&amp;O)…</translation>
    </message>
    <message>
        <source>Abort all of a &amp;prefix…</source>
        <translation>プレフィックス単位で中止(&amp;P)…</translation>
    </message>
    <message>
        <source>Abort all that this program does not &amp;know…</source>
        <translation>このプログラムが知らないものを中止(&amp;K)…</translation>
    </message>
    <message>
        <source>What was &amp;saved so far…</source>
        <translation>これまでの節約(&amp;S)…</translation>
    </message>
    <message>
        <source>Colu&amp;mns</source>
        <translation>列(&amp;M)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected: %1, %2 a month would be freed</source>
        <translation>
            <numerusform>%Ln 件選択: %1、月 %2 を解放できます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected: %1 would be freed</source>
        <translation>
            <numerusform>%Ln 件選択: %1 を解放できます</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unfinished on servers, as of %1</source>
        <comment>a time</comment>
        <translation>サーバーに未完了のものはありません（%1 現在）</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <comment>money</comment>
        <translation>月 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expire soon</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>まもなく期限切れ %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a time</comment>
        <translation>%1 現在</translation>
    </message>
    <message>
        <source>On servers, unfinished: %1</source>
        <comment>a list of figures</comment>
        <translation>サーバー上の未完了: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Show in the queue</source>
        <translation>キューで表示</translation>
    </message>
    <message>
        <source>Copy S3 URI</source>
        <translation>S3 URI をコピー</translation>
    </message>
    <message>
        <source>Copy upload ID</source>
        <translation>アップロード ID をコピー</translation>
    </message>
    <message>
        <source>Check or uncheck all</source>
        <translation>すべて選択／解除</translation>
    </message>
    <message>
        <source>Abort…</source>
        <translation>中止…</translation>
    </message>
    <message>
        <source>Uploads that were begun and neither finished nor aborted are hidden from listings of objects, and most stores take money for them.</source>
        <translation>開始されたまま完了も中止もされていないアップロードは、オブジェクトの一覧に現れず、多くのストレージで課金されます。</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>アカウントがありません</translation>
    </message>
    <message>
        <source>%1 Add an account, and they are looked for there.</source>
        <translation>%1 アカウントを追加すると、そこで探します。</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>アカウントを追加…</translation>
    </message>
    <message>
        <source>Not looked for yet</source>
        <translation>まだ探していません</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>今すぐ探す</translation>
    </message>
    <message>
        <source>Looking for unfinished uploads</source>
        <translation>未完了のアップロードを探しています</translation>
    </message>
    <message>
        <source>%1 Each bucket is listed, whoever began them; rows appear as they come.</source>
        <translation>%1 誰が始めたものでも、すべてのバケットから一覧を取得し、届いた順に表示します。</translation>
    </message>
    <message>
        <source>Nothing is left unfinished</source>
        <translation>未完了のものはありません</translation>
    </message>
    <message>
        <source>Nothing is left unfinished here</source>
        <translation>ここに未完了のものはありません</translation>
    </message>
    <message>
        <source>%1 There are none, so nothing is paid for in vain.</source>
        <translation>%1 1 件もないので、無駄な支払いはありません。</translation>
    </message>
    <message>
        <source>The stores could not be asked</source>
        <translation>ストレージに問い合わせできませんでした</translation>
    </message>
    <message>
        <source>The messages above say why, and what helps.</source>
        <translation>上のメッセージに理由と対処があります。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>No upload matches</source>
        <translation>一致するアップロードがありません</translation>
    </message>
    <message>
        <source>No key, bucket or account here has all of these words: %1</source>
        <translation>これらの語をすべて含むキー、バケット、アカウントはここにありません: %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected: how much would be freed is not known</source>
        <translation>
            <numerusform>%Ln 件選択: どれだけ解放されるかはわかりません</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::IntakeDesk</name>
    <message>
        <source>%1 on %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>Nothing was taken: the prefix cannot be in a key. It may have up to 1,024 bytes, and no “.” or “..” between slashes. Change it; then add the files again.</source>
        <translation>何も取り込まれませんでした。プレフィックスがキーとして使えません。1,024 バイト以内で、スラッシュの間に「.」や「..」だけを置くことはできません。変更してから、もう一度ファイルを追加してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are on their way to the same object already and were not added again (%1).</source>
        <translation>
            <numerusform>%Ln 個のファイルは、同じオブジェクトへの転送がすでに進行中のため、追加しませんでした（%1）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add anyway</source>
        <translation>それでも追加</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>There is no account to upload to yet. Add one; then add the files again.</source>
        <translation>アップロード先のアカウントがまだありません。アカウントを追加してから、もう一度ファイルを追加してください。</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>アカウントを追加…</translation>
    </message>
    <message>
        <source>No files arrived. The program that they came from may have been closed on the way: take them from there once more, or add them here.</source>
        <translation>ファイルが届きませんでした。元のプログラムが途中で閉じられた可能性があります。もう一度そこから取り込むか、ここで追加してください。</translation>
    </message>
    <message>
        <source>%1 is on its way to the same place already and was not added again.</source>
        <translation>%1 はすでに同じ場所へ送信中のため、追加されませんでした。</translation>
    </message>
</context>
<context>
    <name>partway::KeyFields</name>
    <message>
        <source>Secret access key</source>
        <translation>シークレットアクセスキー</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>セッショントークン</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>アクセスキー ID</translation>
    </message>
    <message>
        <source>only for temporary keys</source>
        <translation>一時的なアクセスキーの場合のみ</translation>
    </message>
    <message>
        <source>Access &amp;key ID</source>
        <translation>アクセスキー ID(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Secret access key</source>
        <translation>シークレットアクセスキー(&amp;S)</translation>
    </message>
    <message>
        <source>Session &amp;token</source>
        <translation>セッショントークン(&amp;T)</translation>
    </message>
    <message>
        <source>as stored</source>
        <translation>保存されているもの</translation>
    </message>
    <message>
        <source>Enter the access key ID that the provider shows.</source>
        <translation>プロバイダーが表示するアクセスキー ID を入力してください。</translation>
    </message>
    <message>
        <source>Enter the secret access key that belongs to it.</source>
        <translation>対応するシークレットアクセスキーを入力してください。</translation>
    </message>
    <message>
        <source>Keys go into the system&apos;s keychain, nowhere else.</source>
        <translation>アクセスキーはシステムのキーチェーンにだけ保存されます。</translation>
    </message>
    <message>
        <source>This computer has no keychain that answers. The keys are kept in memory for this run only, never on disk, and asked for again at the next start.</source>
        <translation>このコンピューターには応答するキーチェーンがありません。アクセスキーは今回の実行中だけメモリに保持され、ディスクには保存されません。次回の起動時にもう一度入力をお願いします。</translation>
    </message>
</context>
<context>
    <name>partway::KeyNotices</name>
    <message>
        <source>Keys of %1 have expired in the AWS profile “%2”. Renew them there as usual; they are read again by themselves, and its transfers go on.</source>
        <translation>AWS プロファイル「%2」にある %1 のアクセスキーの有効期限が切れました。いつもの方法で更新してください。自動的に読み直され、転送が続行されます。</translation>
    </message>
    <message>
        <source>The AWS profile “%2” has no keys that %1 accepts. Its transfers wait until there are some.</source>
        <translation>AWS プロファイル「%2」には、%1 が受け付けるアクセスキーがありません。用意されるまで、転送は待機します。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Keys of %1 have expired. Its transfers wait and go on with new ones.</source>
        <translation>%1 のアクセスキーの有効期限が切れました。転送は待機し、新しいアクセスキーで続行されます。</translation>
    </message>
    <message>
        <source>Keys of %1 are missing or not accepted. Its transfers wait for them.</source>
        <translation>%1 のアクセスキーがないか、受け付けられません。転送はアクセスキーを待っています。</translation>
    </message>
    <message>
        <source>Enter keys…</source>
        <translation>アクセスキーを入力…</translation>
    </message>
</context>
<context>
    <name>partway::KeysDialog</name>
    <message>
        <source>Keys of %1</source>
        <translation>%1 のアクセスキー</translation>
    </message>
    <message>
        <source>Keys for %1 at %2.</source>
        <translation>%2 の %1 で使うアクセスキーを入力してください。</translation>
    </message>
    <message>
        <source>A whole block can be pasted into any field, such as “export AWS_ACCESS_KEY_ID=…”, the lines of an AWS profile or the JSON of “aws sts”.</source>
        <translation>どの欄にもまとめて貼り付けられます。たとえば「export AWS_ACCESS_KEY_ID=…」、AWS プロファイルの行、「aws sts」の JSON などです。</translation>
    </message>
    <message>
        <source>Save keys</source>
        <translation>アクセスキーを保存</translation>
    </message>
    <message>
        <source>The block of keys was split into its fields.</source>
        <translation>アクセスキーのまとまりを各欄に振り分けました。</translation>
    </message>
</context>
<context>
    <name>partway::LifetimeDialog</name>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>The link &amp;works for:</source>
        <translation>リンクの有効期間(&amp;W):</translation>
    </message>
    <message>
        <source>How long the link works</source>
        <translation>リンクの有効期間</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>時間の単位</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
</context>
<context>
    <name>partway::LogModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>経過</translation>
    </message>
</context>
<context>
    <name>partway::LogPane</name>
    <message>
        <source>What happens to this transfer is told here.</source>
        <translation>この転送の経過がここに表示されます。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
</context>
<context>
    <name>partway::LowerPane</name>
    <message>
        <source>Parts</source>
        <translation>パート</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Views of the transfer</source>
        <translation>転送の表示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfers are selected. Choose one to see its parts.</source>
        <translation>
            <numerusform>%Ln 件の転送が選択されています。パートを見るには 1 つ選んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a transfer to see its parts.</source>
        <translation>パートを見るには転送を選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfers are selected. Choose one to see its details.</source>
        <translation>
            <numerusform>%Ln 件の転送が選択されています。詳細を見るには 1 つ選んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a transfer to see its details.</source>
        <translation>詳細を見るには転送を選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfers are selected. Choose one to read its log.</source>
        <translation>
            <numerusform>%Ln 件の転送が選択されています。ログを読むには 1 つ選んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a transfer to read its log.</source>
        <translation>ログを読むには転送を選んでください。</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>詳細をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>すべてコピー(&amp;C)</translation>
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
        <translation>アップロードするファイル</translation>
    </message>
    <message>
        <source>Folder to upload</source>
        <translation>アップロードするフォルダー</translation>
    </message>
    <message>
        <source>There are no files on the clipboard. Copy some in the file manager.</source>
        <translation>クリップボードにファイルがありません。ファイルマネージャーでファイルをコピーしてください。</translation>
    </message>
    <message>
        <source>Drop files or folders here, then choose where they go</source>
        <translation>ファイルやフォルダーをここにドロップしてから、アップロード先を選んでください</translation>
    </message>
    <message>
        <source>Drop files or folders here to upload to %1</source>
        <translation>ファイルやフォルダーをここにドロップすると %1 にアップロードします</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>ファイルを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Choose files to upload (Ctrl+O)</source>
        <translation>アップロードするファイルを選びます (Ctrl+O)</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>フォルダーを追加(&amp;O)…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Choose a folder to upload with all that is in it (Ctrl+Shift+O)</source>
        <translation>アップロードするフォルダーを選びます。中身もすべて含まれます (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>Paste &amp;files</source>
        <translation>ファイルを貼り付け(&amp;F)</translation>
    </message>
    <message>
        <source>Colu&amp;mns</source>
        <translation>列(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>アカウントを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Import accounts…</source>
        <translation>アカウントを読み込み(&amp;I)…</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>検索(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Uploads that are neither finished nor aborted, whoever began them</source>
        <translation>完了も中止もされていないアップロード（誰が始めたかを問わず）</translation>
    </message>
    <message>
        <source>T&amp;ransfers</source>
        <translation>転送(&amp;R)</translation>
    </message>
    <message>
        <source>In &amp;progress on servers</source>
        <translation>サーバーで進行中(&amp;P)</translation>
    </message>
    <message>
        <source>Files that are still being written</source>
        <translation>書き込み中のファイル</translation>
    </message>
    <message>
        <source>They are uploaded while they are being written.</source>
        <translation>書き込み中のままアップロードします。</translation>
    </message>
    <message>
        <source>Hold Shift to upload files while they are being written.</source>
        <translation>Shift キーを押しながらだと、書き込み中のファイルをそのままアップロードします。</translation>
    </message>
    <message>
        <source>Add files still being &amp;written…</source>
        <translation>書き込み中のファイルを追加(&amp;W)…</translation>
    </message>
    <message>
        <source>Choose files to upload while another program still writes them</source>
        <translation>別のプログラムが書き込み中のファイルを選んでアップロードします</translation>
    </message>
</context>
<context>
    <name>partway::ManualBrowser</name>
    <message>
        <source>Page of the manual</source>
        <translation>マニュアルのページ</translation>
    </message>
</context>
<context>
    <name>partway::ManualWindow</name>
    <message>
        <source>Manual of Partway</source>
        <translation>Partway のマニュアル</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>マニュアルを検索</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>The page before (Alt+Left)</source>
        <translation>前のページ (Alt+左)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>これらの語をすべて含むページはありません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>This link leads out of the manual: %1</source>
        <translation>このリンクはマニュアルの外に出ます: %1</translation>
    </message>
    <message>
        <source>No browser could be opened. The page is at %1.</source>
        <translation>ブラウザーを開けませんでした。ページは %1 にあります。</translation>
    </message>
</context>
<context>
    <name>partway::MapLegend</name>
    <message>
        <source>What the cells mean</source>
        <translation>マスの意味</translation>
    </message>
    <message>
        <source>Solid: confirmed. Filled from below: on the way. Outline: waiting. Dotted: being checked. Hatched: tried again soon. Crossed: failed.</source>
        <translation>塗りつぶし: 確認済み。下から塗り: 送信中。枠線のみ: 待機中。点線: 照合中。斜線: まもなく再試行。×印: 失敗。</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>照合中</translation>
    </message>
    <message>
        <source>retrying</source>
        <translation>再試行中</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
</context>
<context>
    <name>partway::MatchView</name>
    <message>
        <source>Solid: matches. Crossed: differs. Outline: missing. Filled from below: still to be compared. Hatched: cannot be compared.</source>
        <translation>塗りつぶし: 一致。×印: 相違。枠線のみ: 不足。下から塗り: 未比較。斜線: 比較不可。</translation>
    </message>
</context>
<context>
    <name>partway::NetworkDesk</name>
    <message numerus="yes">
        <source>%Ln new transfers wait: the system says that this network is metered, so that every byte may cost money. They start on another network, or when you say so.</source>
        <translation>
            <numerusform>%Ln 件の新しい転送が待機しています。このネットワークは従量制課金で、通信量に応じて費用がかかる可能性があるとシステムが示しています。別のネットワークになるか、ご指示があれば開始します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation>それでも開始</translation>
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
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>partway::ObjectLinks</name>
    <message>
        <source>Copy &amp;link</source>
        <translation>リンクをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Copy object &amp;URL</source>
        <translation>オブジェクトの URL をコピー(&amp;U)</translation>
    </message>
    <message>
        <source>For those who may read the object with keys of their own</source>
        <translation>自分のアクセスキーでオブジェクトを読み取れる人向け</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>ブラウザーで開く(&amp;B)</translation>
    </message>
    <message>
        <source>Shows the object through a link that works for an hour</source>
        <translation>1 時間有効なリンクでオブジェクトを表示します</translation>
    </message>
    <message>
        <source>that works for 1 &amp;hour</source>
        <translation>1 時間有効(&amp;H)</translation>
    </message>
    <message>
        <source>that works for 1 &amp;day</source>
        <translation>1 日有効(&amp;D)</translation>
    </message>
    <message>
        <source>that works for &amp;7 days</source>
        <translation>7 日間有効(&amp;7)</translation>
    </message>
    <message>
        <source>that works for &amp;another time…</source>
        <translation>有効期間を指定(&amp;A)…</translation>
    </message>
    <message>
        <source>Opens this object to whoever has the link, without keys, until its time is up</source>
        <translation>リンクを知っている人は誰でも、期限が切れるまでアクセスキーなしでこのオブジェクトを開けます</translation>
    </message>
    <message numerus="yes">
        <source>%n links were copied. Whoever has one can read its object for %1.</source>
        <translation>
            <numerusform>%n 件のリンクをコピーしました。リンクを知っている人は誰でも、%1 の間、そのオブジェクトを読み取れます。</numerusform>
        </translation>
    </message>
    <message>
        <source>No browser could be opened. Copy a link and paste it there.</source>
        <translation>ブラウザーを開けませんでした。リンクをコピーして、ブラウザーに貼り付けてください。</translation>
    </message>
    <message numerus="yes">
        <source>Links are made for %Ln objects at a time. Select fewer.</source>
        <translation>
            <numerusform>一度にリンクを作成できるのは %Ln 個のオブジェクトまでです。選択を減らしてください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::OlderThanDialog</name>
    <message>
        <source>Abort uploads older than</source>
        <translation>古いアップロードを中止</translation>
    </message>
    <message>
        <source>Uploads that were &amp;begun more than so many days ago:</source>
        <translation>開始からこの日数を超えたアップロード(&amp;B):</translation>
    </message>
    <message>
        <source>Show what that is</source>
        <translation>該当するものを表示</translation>
    </message>
</context>
<context>
    <name>partway::OptionalFields</name>
    <message>
        <source>Keep paused &amp;uploads alive</source>
        <translation>一時停止中のアップロードを維持する(&amp;U)</translation>
    </message>
    <message>
        <source>Price of a stored terabyte a month</source>
        <translation>1 か月に 1 テラバイトを保存する価格</translation>
    </message>
    <message>
        <source>US dollars for a terabyte (10¹² bytes) and month. Empty: as the provider lists it.</source>
        <translation>1 テラバイト（10¹² バイト）・1 か月あたりの米ドル。空欄: プロバイダーの価格。</translation>
    </message>
    <message>
        <source>Share key</source>
        <translation>共有キー</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>A public, read-only access key made with Storj&apos;s sharing. It stands in every share link, so it must never be this account&apos;s own key.</source>
        <translation>Storj の共有機能で作った読み取り専用の公開アクセスキーです。すべての共有リンクに含まれるため、このアカウント自身のキーは使えません。</translation>
    </message>
    <message>
        <source>P&amp;rice</source>
        <translation>価格(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;hare key</source>
        <translation>共有キー(&amp;H)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>This store deletes an upload %1 after its last part. One more part of a paused upload is sent before that, again and again: it costs that traffic, and the computer has to be on.</source>
        <translation>このストレージは、最後のパートから %1 後にアップロードを削除します。その前に、一時停止中のアップロードのパートをもうひとつ、繰り返し送信します。その分の通信量がかかり、コンピューターの電源が入っている必要があります。</translation>
    </message>
    <message>
        <source>This store deletes an unfinished upload %1 after it was begun, whatever is sent: it cannot be kept alive.</source>
        <translation>このストレージは、何を送信しても、開始から %1 後に未完了のアップロードを削除します。維持することはできません。</translation>
    </message>
    <message>
        <source>This is no price. It is a number such as %1.</source>
        <translation>価格ではありません。%1 のような数値を入力してください。</translation>
    </message>
    <message>
        <source>This is no access key: it has letters and digits only.</source>
        <translation>アクセスキーではありません。アクセスキーは英数字だけです。</translation>
    </message>
    <message>
        <source>This is the account&apos;s own access key. It would stand in every link. Make a public, read-only key with Storj&apos;s sharing.</source>
        <translation>これはアカウント自身のアクセスキーです。すべてのリンクに含まれてしまいます。Storj の共有機能で読み取り専用の公開キーを作ってください。</translation>
    </message>
    <message>
        <source>This is an access grant: it can decrypt your files and must not stand in a link. Share with it at Storj, and paste the public access key, or a share link, that comes of it.</source>
        <translation>これはアクセスグラントです。ファイルを復号できるため、リンクに含めてはいけません。Storj でこれを使って共有し、そこでできた公開アクセスキーか共有リンクを貼り付けてください。</translation>
    </message>
    <message>
        <source>This is no share link of Storj&apos;s. Paste one that begins with https://link.storjshare.io/, or the access key in it.</source>
        <translation>Storj の共有リンクではありません。https://link.storjshare.io/ で始まるリンクか、その中のアクセスキーを貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>partway::OrderActions</name>
    <message>
        <source>To the &amp;top</source>
        <translation>先頭へ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>下へ(&amp;D)</translation>
    </message>
    <message>
        <source>To the &amp;bottom</source>
        <translation>末尾へ(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;High</source>
        <translation>高(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>標準(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Low</source>
        <translation>低(&amp;L)</translation>
    </message>
    <message>
        <source>Mo&amp;ve</source>
        <translation>移動(&amp;V)</translation>
    </message>
    <message>
        <source>Priori&amp;ty</source>
        <translation>優先度(&amp;T)</translation>
    </message>
    <message>
        <source>The list is sorted by a column. Rows can be moved while it shows the order in which they take their turn.</source>
        <translation>一覧は列で並べ替えられています。行を移動できるのは、順番どおりに表示しているときだけです。</translation>
    </message>
    <message>
        <source>Show queue order</source>
        <translation>キューの順序で表示</translation>
    </message>
</context>
<context>
    <name>partway::OrphanWatch</name>
    <message numerus="yes">
        <source>%Ln new unfinished uploads</source>
        <translation>
            <numerusform>新しい未完了のアップロード %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody goes on with them at %1. They may be billed until they are finished or aborted.</source>
        <translation>%1 で誰も続けていません。完了または中止するまで課金されることがあります。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>The daily look for unfinished uploads at %1 failed several times.</source>
        <translation>%1 での毎日の未完了アップロードの確認に何度か失敗しました。</translation>
    </message>
</context>
<context>
    <name>partway::PartActions</name>
    <message>
        <source>&amp;Send part again</source>
        <translation>パートを再送信(&amp;S)</translation>
    </message>
    <message>
        <source>Copy &amp;ETag</source>
        <translation>ETag をコピー(&amp;E)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln parts again</source>
        <translation>
            <numerusform>%Ln 個のパートを再送信(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends these bytes of the file once more; they take the place of what the server has. The other parts stay.</source>
        <translation>ファイルのこの部分をもう一度送信し、サーバーにあるものと置き換えます。ほかのパートはそのままです。</translation>
    </message>
    <message>
        <source>Single parts can be sent again only until the upload is completed or given up.</source>
        <translation>パートを個別に再送信できるのは、アップロードが完了するか取りやめられるまでです。</translation>
    </message>
    <message>
        <source>Only a confirmed part can be sent again: the others are sent anyway.</source>
        <translation>再送信できるのは確認済みのパートだけです。ほかのパートはいずれにしても送信されます。</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln &amp;ETags</source>
        <translation>
            <numerusform>%Ln 個の ETag をコピー(&amp;E)</numerusform>
        </translation>
    </message>
    <message>
        <source>A part has an ETag as soon as the server has confirmed it.</source>
        <translation>サーバーがパートを確認すると、ETag が付きます。</translation>
    </message>
    <message>
        <source>Copies what the server gave as the mark of these bytes.</source>
        <translation>サーバーがこの部分に付けた識別値をコピーします。</translation>
    </message>
</context>
<context>
    <name>partway::PartMap</name>
    <message>
        <source>Part map</source>
        <translation>パートマップ</translation>
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
        <translation>パート</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>試行</translation>
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
        <translation>所要時間</translation>
    </message>
</context>
<context>
    <name>partway::PartsCommand</name>
    <message>
        <source>Say which upload with --upload-id; “uploads” lists them.</source>
        <translation>--upload-id でどのアップロードかを指定してください。「uploads」で一覧を表示できます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts, %1.</source>
        <translation>
            <numerusform>%Ln 個のパート、%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::PartsPane</name>
    <message>
        <source>Parts</source>
        <translation>パート</translation>
    </message>
</context>
<context>
    <name>partway::PauseDialog</name>
    <message>
        <source>Pause until</source>
        <translation>指定時刻まで一時停止</translation>
    </message>
    <message>
        <source>All transfers pause now and go on &amp;at:</source>
        <translation>すべての転送を今すぐ一時停止し、次の時刻に再開します(&amp;A):</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
</context>
<context>
    <name>partway::PracticeDesk</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>partway::PracticeProcess</name>
    <message>
        <source>The practice store did not start in time. Try again, or use another account.</source>
        <translation>練習用ストレージが時間内に起動しませんでした。もう一度お試しになるか、別のアカウントを使ってください。</translation>
    </message>
    <message>
        <source>The practice store is not installed: %1 is missing. Install Partway again, or use another account.</source>
        <translation>練習用ストレージがインストールされていません。%1 がありません。Partway をもう一度インストールするか、別のアカウントを使ってください。</translation>
    </message>
    <message>
        <source>The practice store has no folder to keep things in (%1). Free some space or allow writing there.</source>
        <translation>練習用ストレージのデータを保存するフォルダーがありません（%1）。空き容量を増やすか、書き込みを許可してください。</translation>
    </message>
    <message>
        <source>The practice store started, but did not say how to reach it. Try again.</source>
        <translation>練習用ストレージは起動しましたが、接続方法がわかりませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Practice store</source>
        <translation>練習用ストレージ</translation>
    </message>
    <message>
        <source>The practice store ended unexpectedly. Start it again; what it holds is kept. %1</source>
        <translation>練習用ストレージが予期せず終了しました。もう一度起動してください。保存されているデータは保持されます。%1</translation>
    </message>
    <message>
        <source>The practice store could not be started. %1</source>
        <translation>練習用ストレージを起動できませんでした。%1</translation>
    </message>
</context>
<context>
    <name>partway::PrefixDialog</name>
    <message>
        <source>Abort uploads of a prefix</source>
        <translation>プレフィックスのアップロードを中止</translation>
    </message>
    <message>
        <source>Show what that is</source>
        <translation>該当するものを表示</translation>
    </message>
    <message>
        <source>Uploads whose &amp;bucket and key begin with:</source>
        <translation>バケットとキーの先頭(&amp;B):</translation>
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
        <translation>プロキシのアドレス</translation>
    </message>
    <message>
        <source>No name or password here: settings are no place for secrets.</source>
        <translation>ここにユーザー名やパスワードを入力しないでください。設定は秘密の情報を保存する場所ではありません。</translation>
    </message>
    <message>
        <source>This is no host:port.</source>
        <translation>host:port の形になっていません。</translation>
    </message>
</context>
<context>
    <name>partway::QueueActions</name>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>Goes on where it stopped</source>
        <translation>停止したところから続行します</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Stops within a second and keeps what is finished</source>
        <translation>1 秒以内に停止し、完了した部分は保持します</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>削除(&amp;M)…</translation>
    </message>
    <message>
        <source>Takes transfers off the list</source>
        <translation>転送を一覧から削除します</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Gives up what was sent of the earlier file</source>
        <translation>以前のファイルの送信済みデータを破棄します</translation>
    </message>
    <message>
        <source>&amp;Copy S3 URI</source>
        <translation>S3 URI をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copies where the file goes, as s3://bucket/key</source>
        <translation>ファイルの宛先を s3://bucket/key の形でコピーします</translation>
    </message>
    <message>
        <source>Show in fol&amp;der</source>
        <translation>フォルダーで表示(&amp;D)</translation>
    </message>
    <message>
        <source>Opens the folder that the file is in, on this computer</source>
        <translation>このコンピューターで、ファイルのあるフォルダーを開きます</translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>すべて一時停止(&amp;A)</translation>
    </message>
    <message>
        <source>Pauses every transfer</source>
        <translation>すべての転送を一時停止します</translation>
    </message>
    <message>
        <source>Re&amp;sume all</source>
        <translation>すべて再開(&amp;S)</translation>
    </message>
    <message>
        <source>Resumes every paused or failed transfer</source>
        <translation>一時停止中または失敗した転送をすべて再開します</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>すべて選択(&amp;L)</translation>
    </message>
    <message>
        <source>Selects every transfer that is shown</source>
        <translation>表示されている転送をすべて選択します</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>一時停止または再開</translation>
    </message>
    <message>
        <source>Lets the file replace the object that is there</source>
        <translation>既存のオブジェクトをこのファイルで置き換えます</translation>
    </message>
    <message>
        <source>Goes on with the file where it is now</source>
        <translation>現在の場所にあるファイルで続行します</translation>
    </message>
    <message>
        <source>Chec&amp;k that it is still there</source>
        <translation>まだ存在するか確認(&amp;K)</translation>
    </message>
    <message>
        <source>Asks the store whether finished objects are still there, and still the same</source>
        <translation>完了したオブジェクトがまだ存在し、同じままかをストレージに確認します</translation>
    </message>
    <message>
        <source>Compares the file with what was sent, and completes it as it is now</source>
        <translation>ファイルを送信済みの内容と比べ、今の状態で完了します</translation>
    </message>
    <message>
        <source>&amp;Finish now</source>
        <translation>今すぐ完了(&amp;F)</translation>
    </message>
    <message>
        <source>Takes what is still being written as finished</source>
        <translation>書き込み中のものを完成したとみなします</translation>
    </message>
</context>
<context>
    <name>partway::QueueCommand</name>
    <message>
        <source>“%1” is not the ID of a transfer: IDs are numbers, and “transfers” shows them.</source>
        <translation>「%1」は転送の ID ではありません。ID は数字で、「transfers」で表示できます。</translation>
    </message>
    <message>
        <source>There is no transfer %1. “transfers” shows those that there are.</source>
        <translation>転送 %1 はありません。「transfers」で既存の転送を表示できます。</translation>
    </message>
    <message>
        <source>--parallel is a number from 1 to 64, not “%1”.</source>
        <translation>--parallel には 1 から 64 までの数値を指定してください。「%1」は使えません。</translation>
    </message>
    <message>
        <source>--limit is a rate such as 10M or 500K/s, not “%1”.</source>
        <translation>--limit には 10M や 500K/s のような速度を指定してください。「%1」は使えません。</translation>
    </message>
    <message>
        <source>There is no folder %1. “transfers” shows those that there are.</source>
        <translation>フォルダー %1 はありません。「transfers」で一覧を確認できます。</translation>
    </message>
</context>
<context>
    <name>partway::QueueRun</name>
    <message>
        <source>%1: the parts are of %2, not of %3 as asked; the store or the size of the file needs it.</source>
        <translation>%1: ストレージまたはファイルサイズの都合により、パートは指定の %3 ではなく %2 になります。</translation>
    </message>
    <message>
        <source>%1 is at %2: %3 in %4 parts, verified.</source>
        <translation>%1 を %2 に保存しました: %3、%4 個のパート、検証済み。</translation>
    </message>
    <message>
        <source>%1 is at %2: %3, verified.</source>
        <translation>%1 を %2 に保存しました: %3、検証済み。</translation>
    </message>
    <message>
        <source>Transfer %1 to %2 was aborted and cannot be resumed. Upload the file again.</source>
        <translation>%2 への転送 %1 は中止されており、再開できません。ファイルをもう一度アップロードしてください。</translation>
    </message>
    <message>
        <source>%1 Resuming would end in the same way; this takes it off the list:</source>
        <translation>%1再開しても同じ結果になります。一覧から削除するには:</translation>
    </message>
    <message>
        <source>Paused; what is finished is kept. To go on:</source>
        <translation>一時停止しました。完了した部分は保持されます。続けるには:</translation>
    </message>
    <message>
        <source>What is finished is kept. To try again:</source>
        <translation>完了した部分は保持されます。もう一度試すには:</translation>
    </message>
    <message>
        <source>Nothing of it is left at %1.</source>
        <translation>%1 には何も残っていません。</translation>
    </message>
    <message>
        <source>What is finished is kept. To go on, give the same command again, with the stream from its beginning: parts that match are not sent again. “abort %1” frees what is there.</source>
        <translation>完了した分は保持されます。続けるには、ストリームを最初から流して同じコマンドをもう一度実行してください。一致するパートは再送されません。「abort %1」でサーバー上の分を解放できます。</translation>
    </message>
    <message>
        <source>What is finished is kept. To send only what differs of the file as it is now:</source>
        <translation>完了した部分は残ります。今のファイルと違う部分だけを送るには:</translation>
    </message>
</context>
<context>
    <name>partway::QueueView</name>
    <message>
        <source>Transfers</source>
        <translation>転送</translation>
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
        <translation>kB/秒</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>MB/秒</translation>
    </message>
    <message>
        <source>Mbit/s</source>
        <translation>Mbit/秒</translation>
    </message>
    <message>
        <source>Unit of the speed</source>
        <translation>速度の単位</translation>
    </message>
</context>
<context>
    <name>partway::RepairCommand</name>
    <message>
        <source>%1 is a folder, and repairing is about one file. “resume --retry-failed %1” sends what failed in it once more.</source>
        <translation>%1 はフォルダーです。修復できるのは 1 つのファイルです。「resume --retry-failed %1」 で、失敗したものをもう一度送ります。</translation>
    </message>
    <message>
        <source>Transfer %1 is finished, and there is nothing to repair. Upload the file again where the object is to be as the file is now.</source>
        <translation>転送 %1 は完了していて、修復するものはありません。オブジェクトを今のファイルと同じにするには、もう一度アップロードしてください。</translation>
    </message>
    <message>
        <source>Transfer %1 was aborted: no part is left to be kept. Upload the file again.</source>
        <translation>転送 %1 は中止されたため、残せるパートがありません。ファイルをもう一度アップロードしてください。</translation>
    </message>
    <message>
        <source>Transfer %1 is of a stream, whose bytes come only once. Send the stream once more from its beginning: parts that match are not sent again.</source>
        <translation>転送 %1 はストリームで、そのバイトは一度しか来ません。最初からもう一度送ってください。一致するパートは再送しません。</translation>
    </message>
    <message>
        <source>Transfer %1 did not stop because its file changed. “resume %1” goes on with it.</source>
        <translation>転送 %1 はファイルの変更で止まったのではありません。「resume %1」 で続けられます。</translation>
    </message>
    <message>
        <source>Transfer %1 is repaired: of its parts, %2 were kept and %3 were sent.</source>
        <translation>転送 %1 を修復しました。パートのうち %2 個を残し、%3 個を送りました。</translation>
    </message>
</context>
<context>
    <name>partway::ResumeCommand</name>
    <message>
        <source>Either name transfers or say --all.</source>
        <translation>転送を指定するか、--all を指定してください。</translation>
    </message>
    <message>
        <source>Transfer %1 is being aborted and cannot be resumed. “abort %1” goes on with that.</source>
        <translation>転送 %1 は中止処理中のため、再開できません。「abort %1」で中止処理を続けられます。</translation>
    </message>
    <message>
        <source>There is nothing to resume.</source>
        <translation>再開するものはありません。</translation>
    </message>
    <message>
        <source>Transfer %1 needs its stream from the beginning again: give the command that began it once more.</source>
        <translation>転送 %1 には最初からのストリームがもう一度必要です。転送を始めたコマンドをもう一度実行してください。</translation>
    </message>
</context>
<context>
    <name>partway::RuleCommand</name>
    <message>
        <source>A rule belongs to a bucket. Say which keys it is about with --prefix.</source>
        <translation>ルールはバケットに属します。対象のオブジェクトキーは --prefix で指定してください。</translation>
    </message>
    <message>
        <source>Say after how many days with --days: a number from 1.</source>
        <translation>何日後かを --days で指定してください (1 以上の数)。</translation>
    </message>
    <message>
        <source>Nobody can be asked here. Say --yes to change the rules without a question.</source>
        <translation>ここでは確認を行えません。確認せずにルールを変更するには --yes を指定してください。</translation>
    </message>
    <message>
        <source>This rule is there already; nothing was changed.</source>
        <translation>このルールはすでにあります。何も変更しませんでした。</translation>
    </message>
    <message>
        <source>There is no such rule of Partway; nothing was changed.</source>
        <translation>そのような Partway のルールはありません。何も変更しませんでした。</translation>
    </message>
    <message>
        <source>Do it? [y/N] </source>
        <translation>実行しますか？ [y/N] </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更しませんでした。</translation>
    </message>
    <message>
        <source>The rule for %1 is removed: their unfinished uploads stay and are billed until somebody aborts them.</source>
        <translation>ルールを削除します (%1)。未完了のアップロードは、誰かが中止するまで残り、課金されます。</translation>
    </message>
    <message numerus="yes">
        <source>The store will abort every upload of %1 that is not finished %Ln days after it was begun, those that are older already among them.</source>
        <translation>
            <numerusform>開始から %Ln 日後に完了していないアップロード (%1) は、すでにそれより古いものも含めて、ストレージが中止します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rule changes from %Ln days.</source>
        <translation>
            <numerusform>これまでのルールは %Ln 日でした。</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule of this bucket is about unfinished uploads.</source>
        <translation>このバケットには、未完了のアップロードに関するルールはありません。</translation>
    </message>
    <message>
        <source>looked at %1 of %2 uploads</source>
        <translation>%2 件中 %1 件のアップロードを確認</translation>
    </message>
    <message>
        <source>How many in-progress uploads are that old already could not be counted: %1</source>
        <translation>すでにその古さに達した進行中のアップロードを数えられませんでした: %1</translation>
    </message>
    <message>
        <source>No in-progress upload is that old now.</source>
        <translation>現在、その古さに達した進行中のアップロードはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in-progress uploads are that old already, and go first; what all of them hold is not known.</source>
        <translation>
            <numerusform>進行中の %Ln 件のアップロードがすでにその古さに達していて、最初に消えます。すべての内容量はわかりません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in-progress uploads are that old already, and go first; they hold %1.</source>
        <translation>
            <numerusform>進行中の %Ln 件のアップロードがすでにその古さに達していて、最初に消えます。%1 を占めています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::RuleDialog</name>
    <message>
        <source>No rule of this bucket is about unfinished uploads.</source>
        <translation>このバケットには、未完了のアップロードに関するルールはありません。</translation>
    </message>
    <message>
        <source>Rule for unfinished uploads</source>
        <translation>未完了のアップロードのルール</translation>
    </message>
    <message>
        <source>Unfinished uploads in %1</source>
        <translation>%1 の未完了のアップロード</translation>
    </message>
    <message>
        <source>A rule lets the store itself abort uploads that nobody has finished, and free what they hold, even while this computer is off.</source>
        <translation>ルールを設定すると、誰も完了していないアップロードをストレージ自身が中止し、使用中の容量を解放します。このコンピューターの電源が切れていても機能します。</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>ルールを追加</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>ルールを削除</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source>Days after which unfinished uploads are aborted</source>
        <translation>未完了のアップロードを中止するまでの日数</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>すべてのオブジェクトキー</translation>
    </message>
    <message>
        <source>Beginning of the keys that the rule is about</source>
        <translation>ルールの対象となるオブジェクトキーの先頭部分</translation>
    </message>
    <message>
        <source>&amp;Abort after</source>
        <translation>中止するまで(&amp;A)</translation>
    </message>
    <message>
        <source>Keys that &amp;begin with</source>
        <translation>キーの先頭(&amp;B)</translation>
    </message>
    <message>
        <source>The rules are being read…</source>
        <translation>ルールを読み取っています…</translation>
    </message>
    <message>
        <source>The rule is being written…</source>
        <translation>ルールを書き込んでいます…</translation>
    </message>
    <message>
        <source>The rule is being removed…</source>
        <translation>ルールを削除しています…</translation>
    </message>
    <message>
        <source>The rule is there now.</source>
        <translation>ルールを設定しました。</translation>
    </message>
    <message>
        <source>The rule is removed.</source>
        <translation>ルールを削除しました。</translation>
    </message>
    <message>
        <source>Or let Partway look once a day and tell you: in the settings, under Notifications.</source>
        <translation>または、Partway に 1 日 1 回確認させて知らせを受け取れます。設定の「通知」で選んでください。</translation>
    </message>
    <message>
        <source>Change rule</source>
        <translation>ルールを変更</translation>
    </message>
    <message>
        <source>This is the rule that is there.</source>
        <translation>これが現在のルールです。</translation>
    </message>
    <message>
        <source>When it is removed, unfinished uploads stay and are billed until somebody aborts them.</source>
        <translation>削除すると、未完了のアップロードは、誰かが中止するまで残り、課金されます。</translation>
    </message>
    <message numerus="yes">
        <source>The store will abort every upload of %1 that is not finished %Ln days after it was begun.</source>
        <translation>
            <numerusform>開始から %Ln 日後に完了していないアップロード (%1) は、ストレージが中止します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfers of your own that take longer than that lose what they have sent. Other rules stay as they are.</source>
        <translation>それより長くかかる自分の転送は、送信済みの内容を失います。ほかのルールはそのまま残ります。</translation>
    </message>
    <message>
        <source>Uploads that are older than that already will go too, usually within a day.</source>
        <translation>すでにそれより古いアップロードも、通常 1 日以内に削除されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the uploads that are there now are older than that and will go, usually within a day.</source>
        <translation>
            <numerusform>現在のアップロードのうち %Ln 件はそれより古く、通常 1 日以内に削除されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the uploads that are there now is as old as that.</source>
        <translation>現在のアップロードに、それほど古いものはありません。</translation>
    </message>
</context>
<context>
    <name>partway::RuleList</name>
    <message>
        <source>Keys</source>
        <translation>オブジェクトキー</translation>
    </message>
    <message>
        <source>Aborted after</source>
        <translation>中止までの期間</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Rules about unfinished uploads</source>
        <translation>未完了のアップロードに関するルール</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln 日</numerusform>
        </translation>
    </message>
    <message>
        <source>not said</source>
        <translation>記載なし</translation>
    </message>
</context>
<context>
    <name>partway::SavingsCommand</name>
    <message>
        <source>%1 a month</source>
        <translation>月に %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads were aborted; that freed %1 and saves %2 a month.</source>
        <translation>
            <numerusform>%Ln 件のアップロードを中止し、%1 を解放しました。月に %2 の節約です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads were aborted; that freed %1.</source>
        <translation>
            <numerusform>%Ln 件のアップロードを中止し、%1 を解放しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>--last is a number such as 20, not “%1”.</source>
        <translation>--last には “%1” ではなく 20 のような数を指定します。</translation>
    </message>
    <message>
        <source>Nothing was freed yet.</source>
        <translation>まだ何も解放されていません。</translation>
    </message>
</context>
<context>
    <name>partway::SavingsDialog</name>
    <message>
        <source>Saved so far</source>
        <translation>これまでの節約</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>アップロード</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>解放</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>月額</translation>
    </message>
    <message>
        <source>Uploads that were aborted</source>
        <translation>中止したアップロード</translation>
    </message>
    <message>
        <source>What aborting uploads has saved</source>
        <translation>アップロードの中止で節約したもの</translation>
    </message>
    <message>
        <source>Nothing yet. Each upload that is aborted here is noted down with what that frees and saves.</source>
        <translation>まだありません。ここで中止したアップロードは、解放量と節約額とともに記録されます。</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2, %Ln parts</source>
        <translation>
            <numerusform>%2 上の %1、パート %Ln 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::SecretField</name>
    <message>
        <source>Hold to show what is typed</source>
        <translation>押している間、入力内容を表示します</translation>
    </message>
    <message>
        <source>Show while held: %1</source>
        <translation>押している間表示: %1</translation>
    </message>
</context>
<context>
    <name>partway::ServerCommand</name>
    <message>
        <source>“%1” does not name an object: that looks like s3://BUCKET/KEY.</source>
        <translation>「%1」はオブジェクトを示していません。s3://BUCKET/KEY の形で指定します。</translation>
    </message>
    <message>
        <source>“%1” does not name a bucket: that looks like s3://BUCKET or s3://BUCKET/PREFIX.</source>
        <translation>「%1」はバケットを示していません。s3://BUCKET または s3://BUCKET/PREFIX の形で指定します。</translation>
    </message>
</context>
<context>
    <name>partway::SettingsDialog</name>
    <message>
        <source>&amp;Reset this page</source>
        <translation>このページをリセット(&amp;R)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>設定のページ</translation>
    </message>
    <message>
        <source>Sets everything on this page to what it is in a new installation</source>
        <translation>このページの設定をすべて、インストール直後の状態に戻します</translation>
    </message>
</context>
<context>
    <name>partway::ShareLinks</name>
    <message>
        <source>Copy &amp;share link</source>
        <translation>共有リンクをコピー(&amp;S)</translation>
    </message>
    <message>
        <source>Needs a public share key of Storj in the account. Choose this to be told how to get one.</source>
        <translation>アカウントに Storj の公開共有キーが必要です。選択すると取得方法を表示します。</translation>
    </message>
    <message>
        <source>Storj shows this object to whoever has the link, for as long as the share key is valid</source>
        <translation>共有キーが有効な間、リンクを知っている人なら誰でも Storj でこのオブジェクトを見られます</translation>
    </message>
    <message>
        <source>Set up &amp;share links…</source>
        <translation>共有リンクを設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Only objects on Storj have share links. Select only those.</source>
        <translation>共有リンクがあるのは Storj 上のオブジェクトだけです。それらだけを選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n share links were copied. Whoever has one can open its object, if the share key was made for it.</source>
        <translation>
            <numerusform>%n 件の共有リンクをコピーしました。共有キーの対象であれば、リンクを知っている人はそのオブジェクトを開けます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Storj makes share links with a public key that reads only. Share the bucket “%1” in Storj&apos;s console, or with “uplink share --url --readonly”, and put the link you get into the account: Partway takes the key from it.</source>
        <translation>Storj の共有リンクは、読み取り専用の公開キーで作られます。Storj のコンソールか「uplink share --url --readonly」でバケット「%1」を共有し、得られたリンクをアカウントに入力してください。Partway がそこからキーを取り出します。</translation>
    </message>
    <message>
        <source>Edit account…</source>
        <translation>アカウントを編集…</translation>
    </message>
</context>
<context>
    <name>partway::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>partway::SideBar</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Lists and accounts</source>
        <translation>一覧とアカウント</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>アカウントを追加…</translation>
    </message>
    <message>
        <source>Name another store to upload to</source>
        <translation>アップロード先のストレージを追加します</translation>
    </message>
    <message>
        <source>Remove account…</source>
        <translation>アカウントを削除…</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln transfers</source>
        <translation>
            <numerusform>%1、%Ln 件の転送</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; its keys are missing</source>
        <translation>%1（アクセスキーがありません）</translation>
    </message>
    <message>
        <source>%1, keys are missing</source>
        <translation>%1、アクセスキーなし</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Enter keys…</source>
        <translation>アクセスキーを入力…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>すべてのアカウント</translation>
    </message>
    <message>
        <source>Uploads on servers that are neither finished nor aborted</source>
        <translation>完了も中止もされていないサーバー上のアップロード</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a bucket, an account</comment>
        <translation>%2 の %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln uploads in progress</source>
        <translation>
            <numerusform>%1、進行中のアップロード %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln deleted by the store soon</source>
        <translation>
            <numerusform>%1、まもなくストレージから削除 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::SideBarDelegate</name>
    <message>
        <source>Name of the account</source>
        <translation>アカウント名</translation>
    </message>
</context>
<context>
    <name>partway::SpeedGraph</name>
    <message>
        <source>Speed in the last 10 minutes</source>
        <translation>直近 10 分間の速度</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <comment>minutes ago</comment>
        <translation>%L1 分</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>制限 %1</translation>
    </message>
</context>
<context>
    <name>partway::SpeedLimitBox</name>
    <message>
        <source>Speed limit</source>
        <translation>速度制限</translation>
    </message>
    <message>
        <source>For all transfers together</source>
        <translation>すべての転送の合計</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>その他…</translation>
    </message>
</context>
<context>
    <name>partway::SpeedLimitDialog</name>
    <message>
        <source>Speed limit</source>
        <translation>速度制限</translation>
    </message>
    <message>
        <source>All transfers together send no &amp;faster than:</source>
        <translation>すべての転送の合計の最高速度(&amp;F):</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>制限</translation>
    </message>
</context>
<context>
    <name>partway::SpeedPane</name>
    <message>
        <source>All transfers</source>
        <translation>すべての転送</translation>
    </message>
</context>
<context>
    <name>partway::StatusChips</name>
    <message>
        <source>In force for a while</source>
        <translation>一時的に適用中</translation>
    </message>
</context>
<context>
    <name>partway::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <comment>transfers</comment>
        <translation>
            <numerusform>%Ln 件が進行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>transfers</comment>
        <translation>
            <numerusform>%Ln 件が待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>残り約 %1</translation>
    </message>
    <message>
        <source>Nothing to upload</source>
        <translation>アップロードするものはありません</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>counts; limit</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>partway::TimetableEditor</name>
    <message>
        <source>Add ro&amp;w</source>
        <translation>行を追加(&amp;W)</translation>
    </message>
</context>
<context>
    <name>partway::TimetableRowField</name>
    <message>
        <source>Row of the timetable</source>
        <translation>スケジュールの行</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>What holds then</source>
        <translation>適用内容</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>この行を削除</translation>
    </message>
</context>
<context>
    <name>partway::ToolStrip</name>
    <message>
        <source>Add files</source>
        <translation>ファイルを追加</translation>
    </message>
    <message>
        <source>&amp;Speed limit</source>
        <translation>速度制限(&amp;S)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter transfers</source>
        <translation>転送を絞り込み</translation>
    </message>
    <message>
        <source>Shows only what has these words in its name, destination or account (Ctrl+F)</source>
        <translation>名前、宛先、アカウントにこれらの語を含むものだけを表示します (Ctrl+F)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>メニュー (F10)</translation>
    </message>
</context>
<context>
    <name>partway::TransferDelegate</name>
    <message numerus="yes">
        <source>verified, %n parts</source>
        <translation>
            <numerusform>検証済み、%n 個のパート</numerusform>
        </translation>
    </message>
    <message>
        <source>verified</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>%1 confirmed</source>
        <translation>%1 確認済み</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1、宛先 %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a row, then its priority</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>The size is not known yet.</source>
        <translation>サイズはまだわかりません。</translation>
    </message>
    <message>
        <source>%L1 bytes</source>
        <translation>%L1 バイト</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>%1 of %2 confirmed by the server, %3 on the way</source>
        <translation>%2 のうち %1 をサーバーが確認済み、%3 を送信中</translation>
    </message>
    <message>
        <source>%1 Enter: %2</source>
        <translation>%1 Enter: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>これまでに %1</translation>
    </message>
    <message>
        <source>%L1 bytes so far</source>
        <translation>これまでに %L1 バイト</translation>
    </message>
    <message>
        <source>%1 confirmed by the server, %2 on the way; more may come</source>
        <translation>サーバー確認済み %1、送信中 %2。さらに増える可能性があります</translation>
    </message>
</context>
<context>
    <name>partway::TransferNews</name>
    <message>
        <source>Upload finished</source>
        <translation>アップロードが完了しました</translation>
    </message>
    <message>
        <source>%1 is stored as %2.</source>
        <translation>%1 を %2 として保存しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files finished</source>
        <translation>
            <numerusform>%Ln 個のファイルが完了しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload stopped: %1</source>
        <translation>アップロードが停止しました: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads stopped</source>
        <translation>
            <numerusform>%Ln 件のアップロードが停止しました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. What was sent is kept; the window says what to do.</source>
        <translation>%1。送信済みのデータは保持されています。対処方法はウィンドウに表示されます。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>partway::TransfersCommand</name>
    <message>
        <source>%1 % of %2</source>
        <translation>%2 の %1%</translation>
    </message>
    <message>
        <source>There are no transfers.</source>
        <translation>転送はありません。</translation>
    </message>
    <message>
        <source>“%1” is not the ID of a folder: “transfers” shows them, such as f1.</source>
        <translation>「%1」はフォルダーの ID ではありません。f1 のような ID は「transfers」で確認できます。</translation>
    </message>
</context>
<context>
    <name>partway::TrayPresence</name>
    <message>
        <source>&amp;Show Partway</source>
        <translation>Partway を表示(&amp;S)</translation>
    </message>
    <message>
        <source>Pause until &amp;tomorrow</source>
        <translation>明日まで一時停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Hide Partway</source>
        <translation>Partway を隠す(&amp;H)</translation>
    </message>
</context>
<context>
    <name>partway::UpdateWatch</name>
    <message>
        <source>Partway %1 is out; this is %2. Nothing was downloaded. More about it: %3</source>
        <translation>Partway %1 が公開されました。これは %2 です。何もダウンロードされていません。詳細: %3</translation>
    </message>
    <message>
        <source>Open this page</source>
        <translation>このページを開く</translation>
    </message>
    <message>
        <source>Not for this version</source>
        <translation>このバージョンでは不要</translation>
    </message>
    <message>
        <source>No browser could be opened. The page is at %1.</source>
        <translation>ブラウザーを開けませんでした。ページは %1 にあります。</translation>
    </message>
</context>
<context>
    <name>partway::UploadCommand</name>
    <message>
        <source>Transfer %1 is none that this stream could go on with: it has to be unfinished, of the same kind of source and to the same object. “transfers” shows those that there are.</source>
        <translation>このストリームで転送 %1 を続けることはできません。未完了で、ソースの種類とオブジェクトが同じである必要があります。「transfers」で一覧を確認できます。</translation>
    </message>
    <message>
        <source>Goes on with transfer %1: what was sent of it and is the same is not sent again.</source>
        <translation>転送 %1 を続けます。送信済みで内容が同じものは再送されません。</translation>
    </message>
</context>
<context>
    <name>partway::UploadComparison</name>
    <message>
        <source>its parts could not be listed</source>
        <translation>パートを一覧できませんでした</translation>
    </message>
    <message numerus="yes">
        <source>is compared, %L1 of %Ln parts</source>
        <translation>
            <numerusform>比較中、%Ln 個中 %L1 個のパート</numerusform>
        </translation>
    </message>
    <message>
        <source>its parts are looked up…</source>
        <translation>パートを調べています…</translation>
    </message>
    <message>
        <source>is compared…</source>
        <translation>比較中…</translation>
    </message>
    <message>
        <source>could not be compared</source>
        <translation>比較できませんでした</translation>
    </message>
</context>
<context>
    <name>partway::UploadDialogs</name>
    <message>
        <source>The old upload of %1 could not be aborted and may still be billed. Look at it again under “In progress” in a few minutes.</source>
        <translation>%1 の古いアップロードを中止できませんでした。課金が続くことがあります。数分後に「進行中」でもう一度確認してください。</translation>
    </message>
</context>
<context>
    <name>partway::UploadView</name>
    <message>
        <source>As the store lists them</source>
        <translation>ストレージの一覧順</translation>
    </message>
    <message>
        <source>Uploads in progress</source>
        <translation>進行中のアップロード</translation>
    </message>
</context>
<context>
    <name>partway::UploadsCommand</name>
    <message>
        <source>Which uploads belong to transfers of this computer cannot be told: %1</source>
        <translation>どのアップロードがこのコンピューターの転送のものか分かりません: %1</translation>
    </message>
    <message>
        <source>The list is not whole.</source>
        <translation>一覧は完全ではありません。</translation>
    </message>
</context>
<context>
    <name>partway::UploadsSheet</name>
    <message>
        <source>Abort it, then upload</source>
        <translation>中止してからアップロード</translation>
    </message>
    <message>
        <source>Leave it, upload beside it</source>
        <translation>残して別にアップロード</translation>
    </message>
    <message>
        <source>Uploads in progress</source>
        <translation>進行中のアップロード</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>What to do with all of them</source>
        <translation>すべてに対する処理</translation>
    </message>
    <message>
        <source>Uploads in progress of the same keys</source>
        <translation>同じキーの進行中のアップロード</translation>
    </message>
    <message>
        <source>For &amp;all:</source>
        <translation>すべてに適用(&amp;A):</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Cancel the upload</source>
        <translation>アップロードをキャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads of the same keys are in progress at the store</source>
        <translation>
            <numerusform>ストレージで、同じキーの %Ln 件のアップロードが進行中です</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Adopt it, send what is missing</source>
        <translation>引き継いで不足分を送信</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>まだなし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts, %1</source>
        <translation>
            <numerusform>%Ln 個のパート、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Left alone, they stay there beside the new one and may be billed. Abort or adopt one only where no other program or computer still works on it.</source>
        <translation>そのままにすると、新しいものの隣に残り、課金されることがあります。ほかのプログラムやコンピューターが処理中でない場合にのみ、中止または引き継ぎをしてください。</translation>
    </message>
    <message>
        <source>An upload that is adopted becomes this transfer&apos;s own, and is aborted with it. Its parts are compared with the file: those that are the same are kept, all others are sent.</source>
        <translation>引き継いだアップロードはこの転送のものとなり、転送とともに中止されます。パートはファイルと比較され、同じものは保持し、それ以外はすべて送信します。</translation>
    </message>
    <message>
        <source>is looked up…</source>
        <translation>調べています…</translation>
    </message>
    <message>
        <source>it has ended since</source>
        <translation>その間に終わりました</translation>
    </message>
</context>
<context>
    <name>partway::VerdictMap</name>
    <message>
        <source>How the parts compare</source>
        <translation>パートの比較</translation>
    </message>
</context>
<context>
    <name>partway::WakeKeeper</name>
    <message>
        <source>Files are being uploaded</source>
        <translation>ファイルをアップロードしています</translation>
    </message>
</context>
<context>
    <name>partway::WatchCommand</name>
    <message numerus="yes">
        <source>Watches %1: what stands still there for %Ln seconds goes to %2. Ctrl+C ends it.</source>
        <translation>
            <numerusform>%1 を監視します。そこで %Ln 秒間変わらないものを %2 へ送ります。Ctrl+C で終わります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are there already and are left alone as long as they do not change; --existing sends them as well.</source>
        <translation>
            <numerusform>%Ln 個のファイルがすでにあり、変わらないかぎり送りません。--existing で、それらも送ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read just now. It is looked for until it is there again.</source>
        <translation>%1 は今は読めません。戻るまで探します。</translation>
    </message>
    <message>
        <source>%1 can be read again.</source>
        <translation>%1 がまた読めるようになりました。</translation>
    </message>
</context>
<context>
    <name>partway::WatchDesk</name>
    <message>
        <source>Watched fol&amp;ders…</source>
        <translation>監視フォルダー(&amp;D)…</translation>
    </message>
    <message>
        <source>Uploads what appears in a folder</source>
        <translation>フォルダーに現れたものをアップロードします</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a place, an account</comment>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>%1 is watched, but cannot be read just now. Bring it back, or plug its drive in: what appears there is uploaded as soon as it can be read again.</source>
        <translation>%1 は監視中ですが、今は読めません。元に戻すか、ドライブを接続してください。読めるようになりしだい、そこに現れたものをアップロードします。</translation>
    </message>
    <message>
        <source>Watched folders…</source>
        <translation>監視フォルダー…</translation>
    </message>
    <message numerus="yes">
        <source>%1 is watched from now on. %Ln files are there already and are left alone as long as they do not change.</source>
        <translation>
            <numerusform>これから %1 を監視します。%Ln 個のファイルがすでにあり、変わらないかぎり送りません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload them, too</source>
        <translation>それらもアップロード</translation>
    </message>
</context>
<context>
    <name>partway::WatchDialog</name>
    <message>
        <source>No folder is watched yet.</source>
        <translation>監視しているフォルダーはまだありません。</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>監視フォルダー</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>送り先</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>フォルダーを監視…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Watch the folder no more</source>
        <translation>このフォルダーの監視をやめる</translation>
    </message>
    <message>
        <source>What appears in them is uploaded once it stands still, as long as Partway runs; what appeared meanwhile, when it runs again.</source>
        <translation>Partway の実行中は、そこに現れたものが変わらなくなりしだいアップロードします。その間に現れたものは、次に実行したときに送ります。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>読めません</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>監視中</translation>
    </message>
    <message>
        <source>%1, to %2: %3</source>
        <comment>a watched folder, where it goes, its state</comment>
        <translation>%1、送り先 %2: %3</translation>
    </message>
</context>
<context>
    <name>partway::WatchForm</name>
    <message>
        <source>Upload what &amp;is there already, too</source>
        <translation>すでにあるものもアップロードする(&amp;I)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>フォルダーを監視</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>監視するフォルダー</translation>
    </message>
    <message>
        <source>Where its files go</source>
        <translation>ファイルの送り先</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>監視するフォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Choose where its files go</source>
        <translation>ファイルの送り先を選ぶ</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Seconds for which a file has to have stood still</source>
        <translation>ファイルが変わらずにいる必要のある秒数</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Goes to</source>
        <translation>送り先(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Stands still for</source>
        <translation>変わらない時間(&amp;S)</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>監視する</translation>
    </message>
    <message>
        <source>What appears in it, or changes there, is uploaded once it stands still and no program has it open for writing. Unfinished downloads and the like are left out.</source>
        <translation>そこに現れたり変わったりしたものは、変わらなくなり、書き込み用に開いているプログラムがなくなりしだいアップロードします。ダウンロード途中のファイルなどは除きます。</translation>
    </message>
</context>
<context>
    <name>partway::WindowMenu</name>
    <message>
        <source>&amp;Selected transfers</source>
        <translation>選択した転送(&amp;S)</translation>
    </message>
    <message>
        <source>A&amp;ll transfers</source>
        <translation>すべての転送(&amp;L)</translation>
    </message>
    <message>
        <source>A&amp;ccounts</source>
        <translation>アカウント(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
</context>
</TS>
