<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>AccountText</name>
    <message>
        <source>The list of accounts in %1 cannot be read (%2). Repair the file or move it away; nothing was changed.</source>
        <translation>Não é possível ler a lista de contas em %1 (%2). Repare o arquivo ou mova-o para outro lugar; nada foi alterado.</translation>
    </message>
    <message>
        <source>The list of accounts could not be saved in %1 (%2). Free some space or allow writing there, then try again.</source>
        <translation>Não foi possível salvar a lista de contas em %1 (%2). Libere espaço ou permita a gravação nesse local e tente novamente.</translation>
    </message>
    <message>
        <source>The account has no name. Give it one.</source>
        <translation>A conta não tem nome. Dê um nome a ela.</translation>
    </message>
    <message>
        <source>There is an account named “%1” already. Choose another name.</source>
        <translation>Já existe uma conta chamada “%1”. Escolha outro nome.</translation>
    </message>
    <message>
        <source>There is no account named “%1”. The list of accounts shows those that there are.</source>
        <translation>Não há nenhuma conta chamada “%1”. A lista de contas mostra as que existem.</translation>
    </message>
    <message>
        <source>“%1” is not the address of an S3 endpoint. It looks like https://host or http://host:port, with nothing after it.</source>
        <translation>“%1” não é o endereço de um endpoint S3. Ele tem a forma https://host ou http://host:porta, sem nada depois.</translation>
    </message>
    <message>
        <source>Nothing says which server is meant. Add an account, or give its address with --endpoint or AWS_ENDPOINT_URL_S3.</source>
        <translation>Nada indica qual é o servidor. Adicione uma conta ou informe o endereço com --endpoint ou AWS_ENDPOINT_URL_S3.</translation>
    </message>
</context>
<context>
    <name>ChoiceText</name>
    <message>
        <source>--path-style and --virtual-host exclude each other.</source>
        <translation>--path-style e --virtual-host não podem ser usados juntos.</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read.</source>
        <translation>Não é possível ler o arquivo de CA %1.</translation>
    </message>
    <message>
        <source>--payload is auto, signed or unsigned, not “%1”.</source>
        <translation>--payload deve ser auto, signed ou unsigned, não “%1”.</translation>
    </message>
    <message>
        <source>--account and --endpoint exclude each other.</source>
        <translation>--account e --endpoint não podem ser usados juntos.</translation>
    </message>
    <message>
        <source>There are several accounts. Say which one with --account; account list shows them.</source>
        <translation>Há várias contas. Indique qual delas com --account; account list mostra as contas.</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Empty this field</source>
        <translation>Esvaziar este campo</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Quit Partway</source>
        <translation>Sair do Partway</translation>
    </message>
    <message numerus="yes">
        <source>Quit while %Ln transfers are under way?</source>
        <translation>
            <numerusform>Sair com %Ln transferência em andamento?</numerusform>
            <numerusform>Sair com %Ln transferências em andamento?</numerusform>
        </translation>
    </message>
    <message>
        <source>They stop now, keep every part that is finished, and go on by themselves when you start Partway again.</source>
        <translation>Elas param agora, mantêm todas as partes concluídas e continuam sozinhas quando você iniciar o Partway novamente.</translation>
    </message>
    <message>
        <source>%1 In the background they go on, and the icon in the panel brings the window back.</source>
        <translation>%1 Em segundo plano elas continuam, e o ícone no painel traz a janela de volta.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Don&apos;t ask again</source>
        <translation>Não perguntar novamente</translation>
    </message>
    <message>
        <source>Keep uploading in the background</source>
        <translation>Continuar enviando em segundo plano</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 precisa de um valor.</translation>
    </message>
    <message>
        <source>--theme is light, dark or system, not %1.</source>
        <translation>--theme deve ser light, dark ou system, não %1.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>A opção %1 não existe.</translation>
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
        <translation>Uso: partway [opções] [ARQUIVO...]
Envia arquivos grandes para armazenamentos compatíveis com S3 em partes paralelas e nunca começa de novo.
Os arquivos indicados são adicionados à fila.

  --practice      inicia com o armazenamento de prática, neste computador, para fazer testes
  --hidden        inicia na bandeja do painel, ou minimizado onde não houver bandeja
  --state DIR     guarda fila, contas e configurações nesta pasta
  --theme THEME   light, dark ou system (o padrão)
  -h, --help      este texto
  -v, --version   a versão
</translation>
    </message>
</context>
<context>
    <name>ControlText</name>
    <message>
        <source>limited to %1 by timetable</source>
        <translation>limitado a %1 pela agenda</translation>
    </message>
    <message>
        <source>limited to %1 until %2 by timetable</source>
        <translation>limitado a %1 até %2 pela agenda</translation>
    </message>
    <message>
        <source>no limit by timetable</source>
        <translation>sem limite pela agenda</translation>
    </message>
    <message>
        <source>no limit until %1 by timetable</source>
        <translation>sem limite até %1 pela agenda</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <comment>a time of day</comment>
        <translation>amanhã, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>limited to %1</source>
        <translation>limitado a %1</translation>
    </message>
    <message>
        <source>limited to %1 until %2, then by timetable</source>
        <translation>limitado a %1 até %2, depois conforme a agenda</translation>
    </message>
    <message>
        <source>no limit until %1, then by timetable</source>
        <translation>sem limite até %1, depois conforme a agenda</translation>
    </message>
</context>
<context>
    <name>DeskText</name>
    <message numerus="yes">
        <source>Listing: %Ln uploads so far</source>
        <translation>
            <numerusform>Listando: %Ln upload até agora</numerusform>
            <numerusform>Listando: %Ln uploads até agora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking what they hold: %Ln uploads to go</source>
        <translation>
            <numerusform>Perguntando o que contêm: falta %Ln upload</numerusform>
            <numerusform>Perguntando o que contêm: faltam %Ln uploads</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>a time</comment>
        <translation>Situação de %1</translation>
    </message>
    <message>
        <source>As of %1, not all: the listing was stopped</source>
        <comment>a time</comment>
        <translation>Situação de %1, incompleta: a listagem foi interrompida</translation>
    </message>
    <message>
        <source>As of %1, not all: some could not be listed</source>
        <comment>a time</comment>
        <translation>Situação de %1, incompleta: alguns não puderam ser listados</translation>
    </message>
    <message>
        <source>Could not be listed at %1</source>
        <comment>a time</comment>
        <translation>Não foi possível listar às %1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The file</source>
        <translation>O arquivo</translation>
    </message>
    <message>
        <source>The object</source>
        <translation>O objeto</translation>
    </message>
    <message>
        <source>that was asked for</source>
        <translation>em questão</translation>
    </message>
    <message>
        <source>this account</source>
        <translation>esta conta</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>O servidor</translation>
    </message>
    <message>
        <source>Then resume.</source>
        <translation>Depois, retome.</translation>
    </message>
    <message>
        <source>Then abort it again.</source>
        <translation>Depois, aborte novamente.</translation>
    </message>
    <message>
        <source>Then try again.</source>
        <translation>Depois, tente novamente.</translation>
    </message>
    <message>
        <source>It is tried again by itself; finished parts are kept.</source>
        <translation>Uma nova tentativa será feita automaticamente; as partes concluídas são mantidas.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Uma nova tentativa será feita automaticamente.</translation>
    </message>
    <message>
        <source>Try again; if it stays, check the network.</source>
        <translation>Tente novamente; se persistir, verifique a rede.</translation>
    </message>
    <message>
        <source>Check the network and the address of the endpoint, then try again.</source>
        <translation>Verifique a rede e o endereço do endpoint e tente novamente.</translation>
    </message>
    <message>
        <source>Check the network and the address of the endpoint; transfers go on by themselves when it answers.</source>
        <translation>Verifique a rede e o endereço do endpoint; as transferências continuam sozinhas quando ele responder.</translation>
    </message>
    <message>
        <source>Fewer parts are sent at once until it takes more again; nothing needs to be done.</source>
        <translation>Menos partes são enviadas ao mesmo tempo até que ele volte a aceitar mais; você não precisa fazer nada.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Tente novamente em um minuto.</translation>
    </message>
    <message>
        <source>Try again later; if it stays, ask the provider and name the request ID in the details.</source>
        <translation>Tente novamente mais tarde; se persistir, consulte o provedor e informe o ID da solicitação que está nos detalhes.</translation>
    </message>
    <message>
        <source>It is tried again by itself for a while; if it stays, ask the provider and name the request ID in the details.</source>
        <translation>Novas tentativas serão feitas automaticamente por algum tempo; se persistir, consulte o provedor e informe o ID da solicitação que está nos detalhes.</translation>
    </message>
    <message>
        <source>Resume to send the file in a new upload.</source>
        <translation>Retome para enviar o arquivo em um novo upload.</translation>
    </message>
    <message>
        <source>It was completed or aborted since, or the key or the upload ID is another one: list the in-progress uploads again.</source>
        <translation>Ele já foi concluído ou abortado, ou a chave ou o ID do upload é outro: liste novamente os uploads em andamento.</translation>
    </message>
    <message>
        <source>This store cannot do that.</source>
        <translation>Este armazenamento não consegue fazer isso.</translation>
    </message>
    <message>
        <source>It does not offer this request: use the provider&apos;s own tools for it, or another store.</source>
        <translation>Ele não oferece esta solicitação: use as ferramentas do próprio provedor ou outro armazenamento.</translation>
    </message>
    <message>
        <source>This store does not offer what was asked of it.</source>
        <translation>Este armazenamento não oferece o que foi solicitado.</translation>
    </message>
    <message>
        <source>Leave out options that it may not know, such as a storage class (the details may name it), or choose another store.</source>
        <translation>Omita as opções que ele talvez não conheça, como uma classe de armazenamento (os detalhes podem indicá-la), ou escolha outro armazenamento.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 não está mais lá.</translation>
    </message>
    <message>
        <source>Put the same file back, or plug its drive in, and resume; or abort to free what was sent.</source>
        <translation>Recoloque o mesmo arquivo ou conecte a unidade dele e retome; ou aborte para liberar o que foi enviado.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 não está lá.</translation>
    </message>
    <message>
        <source>Check its name, or plug its drive in.</source>
        <translation>Verifique o nome ou conecte a unidade dele.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 não pode ser lido.</translation>
    </message>
    <message>
        <source>Check its permissions and its drive, then resume; or abort to free what was sent.</source>
        <translation>Verifique as permissões e a unidade dele e retome; ou aborte para liberar o que foi enviado.</translation>
    </message>
    <message>
        <source>Check its permissions and its drive.</source>
        <translation>Verifique as permissões e a unidade dele.</translation>
    </message>
    <message>
        <source>The store does not know this storage class.</source>
        <translation>O armazenamento não conhece esta classe de armazenamento.</translation>
    </message>
    <message>
        <source>Name one that it offers, or leave it out.</source>
        <translation>Indique uma que ele ofereça ou omita-a.</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>O servidor recusou a solicitação.</translation>
    </message>
    <message>
        <source>The details say what it did not like; check bucket, key, region and addressing style.</source>
        <translation>Os detalhes dizem o que ele não aceitou; verifique o bucket, a chave, a região e o estilo de endereçamento.</translation>
    </message>
    <message>
        <source>Another Partway is at work in this state folder.</source>
        <translation>Outro Partway está trabalhando nesta pasta de estado.</translation>
    </message>
    <message>
        <source>If it is the window, look there. Else wait until it is done; or close it, or give another folder with --state.</source>
        <translation>Se for a janela, olhe nela. Caso contrário, aguarde até terminar; ou feche-o, ou indique outra pasta com --state.</translation>
    </message>
    <message>
        <source>The record of transfers cannot be read or written.</source>
        <translation>Não é possível ler ou gravar o registro das transferências.</translation>
    </message>
    <message>
        <source>Free some space on this computer&apos;s disk and check the rights of the state folder.</source>
        <translation>Libere espaço no disco deste computador e verifique as permissões da pasta de estado.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 não pode ser alcançado.</translation>
    </message>
    <message>
        <source>The connection to the server broke off.</source>
        <translation>A conexão com o servidor foi interrompida.</translation>
    </message>
    <message>
        <source>The connection to the server stood still for too long.</source>
        <translation>A conexão com o servidor ficou parada por tempo demais.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is: its certificate is not trusted.</source>
        <translation>%1 não conseguiu provar sua identidade: o certificado não é confiável.</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s date; where the store has an authority of its own, give its CA file to the account.</source>
        <translation>Verifique o endereço e a data deste computador; se o armazenamento tiver uma autoridade própria, informe o arquivo de CA dela na conta.</translation>
    </message>
    <message>
        <source>The server asked to be sent less.</source>
        <translation>O servidor pediu que menos dados sejam enviados.</translation>
    </message>
    <message>
        <source>The server has trouble of its own.</source>
        <translation>O servidor está com problemas próprios.</translation>
    </message>
    <message>
        <source>The server&apos;s answer made no sense.</source>
        <translation>A resposta do servidor não fez sentido.</translation>
    </message>
    <message>
        <source>Check that the endpoint speaks S3 and that no proxy answers in its place.</source>
        <translation>Verifique se o endpoint fala S3 e se nenhum proxy responde no lugar dele.</translation>
    </message>
    <message>
        <source>There are no keys for %1.</source>
        <translation>Não há chaves para %1.</translation>
    </message>
    <message>
        <source>Enter its keys or unlock the keychain (on the command line also: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY).</source>
        <translation>Insira as chaves ou desbloqueie o chaveiro (na linha de comando também: defina AWS_ACCESS_KEY_ID e AWS_SECRET_ACCESS_KEY).</translation>
    </message>
    <message>
        <source>The keys of %1 have expired.</source>
        <translation>As chaves para %1 expiraram.</translation>
    </message>
    <message>
        <source>Enter new ones; what was sent is kept, and the transfer goes on from there.</source>
        <translation>Insira novas chaves; o que foi enviado é mantido, e a transferência continua de onde parou.</translation>
    </message>
    <message>
        <source>Enter new ones.</source>
        <translation>Insira novas chaves.</translation>
    </message>
    <message>
        <source>The keys of %1 do not allow this.</source>
        <translation>As chaves para %1 não permitem isso.</translation>
    </message>
    <message>
        <source>Use keys that may read, write, list and delete in the bucket, or choose another bucket.</source>
        <translation>Use chaves que possam ler, gravar, listar e excluir no bucket, ou escolha outro bucket.</translation>
    </message>
    <message>
        <source>The server does not accept the keys of %1.</source>
        <translation>O servidor não aceita as chaves para %1.</translation>
    </message>
    <message>
        <source>Enter the access key and the secret key again, whole and without blanks.</source>
        <translation>Insira novamente a chave de acesso e a chave secreta, completas e sem espaços.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the server&apos;s differ too much.</source>
        <translation>O relógio deste computador e o do servidor estão muito diferentes.</translation>
    </message>
    <message>
        <source>Set the date, the time and the time zone of this computer.</source>
        <translation>Ajuste a data, a hora e o fuso horário deste computador.</translation>
    </message>
    <message>
        <source>The bucket %1 is in another region than the account.</source>
        <translation>O bucket %1 está em uma região diferente da região da conta.</translation>
    </message>
    <message>
        <source>Set the account&apos;s region to the bucket&apos;s (the details may name it).</source>
        <translation>Defina a região da conta como a do bucket (os detalhes podem indicá-la).</translation>
    </message>
    <message>
        <source>The upload is not on the server any more.</source>
        <translation>O upload não está mais no servidor.</translation>
    </message>
    <message>
        <source>There is no such upload on the server.</source>
        <translation>Não existe esse upload no servidor.</translation>
    </message>
    <message>
        <source>%1 is not on the server.</source>
        <translation>%1 não está no servidor.</translation>
    </message>
    <message>
        <source>Check the bucket and the key; names are case-sensitive.</source>
        <translation>Verifique o bucket e a chave; os nomes diferenciam maiúsculas de minúsculas.</translation>
    </message>
    <message>
        <source>The bucket %1 does not exist.</source>
        <translation>O bucket %1 não existe.</translation>
    </message>
    <message>
        <source>Check its name and the account, or create the bucket.</source>
        <translation>Verifique o nome e a conta, ou crie o bucket.</translation>
    </message>
    <message>
        <source>The server does not find one of the parts that it had confirmed.</source>
        <translation>O servidor não encontra uma das partes que havia confirmado.</translation>
    </message>
    <message>
        <source>Resume: what is missing is sent again.</source>
        <translation>Retome: o que falta será enviado novamente.</translation>
    </message>
    <message>
        <source>List the parts of the upload again to see which are there.</source>
        <translation>Liste novamente as partes do upload para ver quais estão lá.</translation>
    </message>
    <message>
        <source>The server wants larger parts than these.</source>
        <translation>O servidor exige partes maiores que estas.</translation>
    </message>
    <message>
        <source>Abort the transfer and send it with a larger part size.</source>
        <translation>Aborte a transferência e envie o arquivo com um tamanho de parte maior.</translation>
    </message>
    <message>
        <source>Abort this upload and send the file in larger parts.</source>
        <translation>Aborte este upload e envie o arquivo em partes maiores.</translation>
    </message>
    <message>
        <source>The server does not take an object or a part of this size.</source>
        <translation>O servidor não aceita um objeto ou uma parte deste tamanho.</translation>
    </message>
    <message>
        <source>Choose a store or an account with higher limits, or split the file.</source>
        <translation>Escolha um armazenamento ou uma conta com limites mais altos, ou divida o arquivo.</translation>
    </message>
    <message>
        <source>The account %1 has used up what it may store or transfer.</source>
        <translation>O limite de armazenamento ou de transferência para %1 foi atingido.</translation>
    </message>
    <message>
        <source>Free space there or raise its limit at the provider.</source>
        <translation>Libere espaço lá ou aumente o limite no provedor.</translation>
    </message>
    <message>
        <source>A condition of the request did not hold: %1 was changed meanwhile.</source>
        <translation>Uma condição da solicitação não foi atendida: %1 foi alterado nesse meio-tempo.</translation>
    </message>
    <message>
        <source>Look at what is there, then resume or choose another key.</source>
        <translation>Veja o que está lá e depois retome ou escolha outra chave.</translation>
    </message>
    <message>
        <source>Look at what is there.</source>
        <translation>Veja o que está lá.</translation>
    </message>
    <message>
        <source>Another request changed %1 at the same time.</source>
        <translation>%1 foi alterado ao mesmo tempo por outra solicitação.</translation>
    </message>
    <message>
        <source>Make sure that nobody else writes to this key.</source>
        <translation>Certifique-se de que ninguém mais grava nesta chave.</translation>
    </message>
    <message>
        <source>%1 cannot be a key on this store.</source>
        <translation>%1 não pode ser uma chave neste armazenamento.</translation>
    </message>
    <message>
        <source>Choose another key: up to 1,024 bytes, with no “.” or “..” between slashes.</source>
        <translation>Escolha outra chave: até 1.024 bytes, sem “.” nem “..” entre barras.</translation>
    </message>
    <message>
        <source>The server holds other bytes than those that were read from %1.</source>
        <translation>%1: o servidor tem bytes diferentes dos que foram lidos.</translation>
    </message>
    <message>
        <source>The part is sent again; if it stays, check this computer&apos;s memory, disk and network.</source>
        <translation>A parte será enviada novamente; se persistir, verifique a memória, o disco e a rede deste computador.</translation>
    </message>
    <message>
        <source>%1 arrived, but it is not what was sent.</source>
        <translation>%1 chegou, mas não é o que foi enviado.</translation>
    </message>
    <message>
        <source>Do not rely on it: delete it on the server and send the file again.</source>
        <translation>Não confie nele: exclua-o do servidor e envie o arquivo novamente.</translation>
    </message>
    <message>
        <source>%1 exists already and was not to be overwritten.</source>
        <translation>%1 já existe e não deveria ser sobrescrito.</translation>
    </message>
    <message>
        <source>Choose another key, or allow overwriting.</source>
        <translation>Escolha outra chave ou permita sobrescrever.</translation>
    </message>
    <message>
        <source>Put the file back as it was and resume, or abort and send it as it is now.</source>
        <translation>Restaure o arquivo como estava e retome, ou aborte e envie-o como está agora.</translation>
    </message>
    <message>
        <source>%1 is too large for this store, even in its largest parts.</source>
        <translation>%1 é grande demais para este armazenamento, mesmo nas maiores partes possíveis.</translation>
    </message>
    <message>
        <source>Choose a store with higher limits, or split the file.</source>
        <translation>Escolha um armazenamento com limites mais altos ou divida o arquivo.</translation>
    </message>
    <message>
        <source>The upload disappeared on the server again and again.</source>
        <translation>O upload desapareceu do servidor repetidas vezes.</translation>
    </message>
    <message>
        <source>Look for a clean-up rule or another program that aborts uploads in this bucket.</source>
        <translation>Procure uma regra de limpeza ou outro programa que aborte uploads neste bucket.</translation>
    </message>
    <message>
        <source>Parts are still on the server after every attempt to free them.</source>
        <translation>Ainda há partes no servidor depois de todas as tentativas de liberá-las.</translation>
    </message>
    <message>
        <source>Abort again in a few minutes; until then they may be billed.</source>
        <translation>Aborte novamente em alguns minutos; até lá, elas podem ser cobradas.</translation>
    </message>
    <message>
        <source>Nothing got through for too long.</source>
        <translation>Nada passou por tempo demais.</translation>
    </message>
    <message>
        <source>The details name the last cause; resume when it is gone. Finished parts are kept.</source>
        <translation>Os detalhes indicam a última causa; retome quando ela estiver resolvida. As partes concluídas são mantidas.</translation>
    </message>
    <message>
        <source>The details name the last cause; wait until it is gone.</source>
        <translation>Os detalhes indicam a última causa; aguarde até que ela esteja resolvida.</translation>
    </message>
    <message>
        <source>It was given up before it was done.</source>
        <translation>Houve desistência antes da conclusão.</translation>
    </message>
    <message>
        <source>Start or resume it again; finished parts are kept.</source>
        <translation>Inicie ou retome novamente; as partes concluídas são mantidas.</translation>
    </message>
    <message>
        <source>Start it again if it is still wanted.</source>
        <translation>Inicie novamente se ainda for necessário.</translation>
    </message>
    <message>
        <source>request ID %1</source>
        <translation>ID da solicitação %1</translation>
    </message>
    <message>
        <source>%1 was changed after it was agreed to replace it; it was left as it is.</source>
        <translation>%1 foi alterado depois que se concordou em substituí-lo; ficou como está.</translation>
    </message>
    <message>
        <source>Look at what is there now; then allow overwriting, or choose another key.</source>
        <translation>Veja o que há lá agora; depois permita a sobrescrita ou escolha outra chave.</translation>
    </message>
    <message>
        <source>The upload that was to be gone on with was begun with another file: it holds parts beyond the end of %1.</source>
        <translation>O upload a ser continuado foi iniciado com outro arquivo: ele contém partes além do fim de %1.</translation>
    </message>
    <message>
        <source>Send it in a new upload, which frees the other one; or remove the transfer and leave the parts where they are.</source>
        <translation>Envie-o em um novo upload, o que libera o outro; ou remova a transferência e deixe as partes onde estão.</translation>
    </message>
    <message>
        <source>%1 is not the file that was being sent, or it was changed; nothing was completed.</source>
        <translation>%1 não é o arquivo que estava sendo enviado, ou foi alterado; nada foi concluído.</translation>
    </message>
    <message>
        <source>The upload that was to be gone on with is not on the server any more.</source>
        <translation>O upload a ser continuado não está mais no servidor.</translation>
    </message>
    <message>
        <source>Resume to send the whole file in a new upload.</source>
        <translation>Retome para enviar o arquivo inteiro em um novo upload.</translation>
    </message>
    <message>
        <source>The upload was begun with a checksum that Partway cannot compute, and every part would have to come with it.</source>
        <translation>O upload foi iniciado com uma soma de verificação que o Partway não sabe calcular, e cada parte teria de vir com ela.</translation>
    </message>
    <message>
        <source>Send the file in a new upload, or go on with the program that began this one.</source>
        <translation>Envie o arquivo em um novo upload, ou continue com o programa que iniciou este.</translation>
    </message>
    <message>
        <source>The upload that was to be gone on with was begun with another file: it holds parts beyond the end of this one.</source>
        <translation>O upload a ser continuado foi iniciado com outro arquivo: ele contém partes além do fim deste.</translation>
    </message>
    <message>
        <source>The server holds other bytes than those that were read from the file.</source>
        <translation>O servidor tem bytes diferentes dos que foram lidos do arquivo.</translation>
    </message>
    <message>
        <source>A condition of the request did not hold: the object was changed meanwhile.</source>
        <translation>Uma condição da solicitação não foi atendida: o objeto foi alterado nesse meio-tempo.</translation>
    </message>
    <message>
        <source>Another request changed the object at the same time.</source>
        <translation>O objeto foi alterado ao mesmo tempo por outra solicitação.</translation>
    </message>
    <message>
        <source>The account has used up what it may store or transfer.</source>
        <translation>O limite de armazenamento ou de transferência da conta foi atingido.</translation>
    </message>
    <message>
        <source>The stream broke off: what writes it ended with an error. Nothing was completed.</source>
        <translation>O fluxo foi interrompido: o que o grava terminou com um erro. Nada foi concluído.</translation>
    </message>
    <message>
        <source>The details name the cause. Send it once more from its beginning: what matches is not sent again.</source>
        <translation>Os detalhes indicam a causa. Envie outra vez desde o início: o que coincide não é enviado de novo.</translation>
    </message>
</context>
<context>
    <name>FolderFiles</name>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Alterados nesse meio-tempo</translation>
    </message>
    <message>
        <source>Transfers of their own</source>
        <translation>Transferências próprias</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluídos</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorados</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>in the list above</source>
        <translation>na lista acima</translation>
    </message>
    <message>
        <source>Large: it goes up in parts, as a transfer of its own.</source>
        <translation>Grande: é enviado em partes, como uma transferência própria.</translation>
    </message>
    <message>
        <source>It changed while it was read, and is tried again when the others are through.</source>
        <translation>Ele mudou enquanto era lido, e é tentado de novo quando os outros terminarem.</translation>
    </message>
    <message>
        <source>It went up in parts, as a transfer.</source>
        <translation>Foi enviado em partes, como uma transferência.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a kind of files, and how many there are</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sending or next</source>
        <translation>Enviando ou a seguir</translation>
    </message>
</context>
<context>
    <name>FolderQuestion</name>
    <message numerus="yes">
        <source>%Ln files (%1) are on the server already and stay there; the rest is not sent.</source>
        <translation>
            <numerusform>%Ln arquivo (%1) já está no servidor e fica lá; o resto não é enviado.</numerusform>
            <numerusform>%Ln arquivos (%1) já estão no servidor e ficam lá; o resto não é enviado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln large files that are on their way are aborted, and what was sent of them is freed.</source>
        <translation>
            <numerusform>%Ln arquivo grande a caminho é cancelado, e o que foi enviado dele é liberado.</numerusform>
            <numerusform>%Ln arquivos grandes a caminho são cancelados, e o que foi enviado deles é liberado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files on this computer are not touched.</source>
        <translation>Os arquivos neste computador não são tocados.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Remover %1?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln folders?</source>
        <translation>
            <numerusform>Remover %Ln pasta?</numerusform>
            <numerusform>Remover %Ln pastas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Stop and remove</source>
        <translation>Parar e remover</translation>
    </message>
</context>
<context>
    <name>FolderRequestText</name>
    <message>
        <source>--recursive takes one folder: upload FOLDER s3://BUCKET/PREFIX/ --recursive</source>
        <translation>--recursive aceita uma pasta: upload PASTA s3://BUCKET/PREFIXO/ --recursive</translation>
    </message>
    <message>
        <source>The last argument is where to: s3://BUCKET/PREFIX/, not “%1”.</source>
        <translation>O último argumento é o destino: s3://BUCKET/PREFIXO/, não “%1”.</translation>
    </message>
    <message>
        <source>%1 is not a folder. Leave out --recursive to upload a file.</source>
        <translation>%1 não é uma pasta. Deixe de fora --recursive para enviar um arquivo.</translation>
    </message>
    <message>
        <source>--part-size and --recursive do not go together: the files of a folder are of all sizes.</source>
        <translation>--part-size e --recursive não combinam: os arquivos de uma pasta são de todos os tamanhos.</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln falhou</numerusform>
            <numerusform>%Ln falharam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln ignorado</numerusform>
            <numerusform>%Ln ignorados</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>still looking through it</source>
        <translation>ainda sendo percorrida</translation>
    </message>
    <message numerus="yes">
        <source>%Ln large in the list below</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln grande na lista abaixo</numerusform>
            <numerusform>%Ln grandes na lista abaixo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln files</source>
        <translation>
            <numerusform>%1 de %Ln arquivo</numerusform>
            <numerusform>%1 de %Ln arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln files so far</source>
        <translation>
            <numerusform>%1 de %Ln arquivo até agora</numerusform>
            <numerusform>%1 de %Ln arquivos até agora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, but %Ln files failed</source>
        <translation>
            <numerusform>Concluído, mas %Ln arquivo falhou</numerusform>
            <numerusform>Concluído, mas %Ln arquivos falharam</numerusform>
        </translation>
    </message>
    <message>
        <source>open the row to see why</source>
        <translation>abra a linha para ver por quê</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificados</translation>
    </message>
    <message>
        <source>what was sent stays on the server</source>
        <translation>o que foi enviado fica no servidor</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Enter keys…</source>
        <translation>Inserir chaves…</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Repetir falhas</translation>
    </message>
</context>
<context>
    <name>FolderText</name>
    <message>
        <source>waiting</source>
        <translation>em espera</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>enviando</translation>
    </message>
    <message>
        <source>transfer %1</source>
        <translation>transferência %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignorado</translation>
    </message>
    <message>
        <source>Waiting for keys</source>
        <translation>Aguardando chaves</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>Aguardando a rede</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>Aguardando o servidor</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln files</source>
        <translation>
            <numerusform>%1 de %Ln arquivo</numerusform>
            <numerusform>%1 de %Ln arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <translation>Aguardando a vez</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>symbolic link (--follow-links sends what it leads to)</source>
        <translation>link simbólico (--follow-links envia aquilo a que ele leva)</translation>
    </message>
    <message>
        <source>symbolic link that leads nowhere</source>
        <translation>link simbólico que não leva a lugar nenhum</translation>
    </message>
    <message>
        <source>symbolic link back to a folder that it is in</source>
        <translation>link simbólico de volta a uma pasta que o contém</translation>
    </message>
    <message>
        <source>pipe, socket or device</source>
        <translation>pipe, socket ou dispositivo</translation>
    </message>
    <message>
        <source>name that is not UTF-8 (--encode-bad-names sends it with %XX)</source>
        <translation>nome que não é UTF-8 (--encode-bad-names o envia com %XX)</translation>
    </message>
    <message>
        <source>name that cannot be a key, or longer than 1024 bytes</source>
        <translation>nome que não pode ser uma chave, ou com mais de 1024 bytes</translation>
    </message>
    <message>
        <source>same key as another file of the folder</source>
        <translation>mesma chave de outro arquivo da pasta</translation>
    </message>
    <message>
        <source>empty folder (--keep-empty-folders sends it)</source>
        <translation>pasta vazia (--keep-empty-folders a envia)</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>excluído</translation>
    </message>
    <message>
        <source>object that is there already</source>
        <translation>objeto que já está lá</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 com falha</translation>
    </message>
    <message>
        <source>%1 files/s</source>
        <translation>%1 arquivos/s</translation>
    </message>
    <message>
        <source>%1 failed, %2 skipped: “transfers %3” lists them.</source>
        <translation>%1 com falha, %2 ignorados: “transfers %3” os lista.</translation>
    </message>
    <message>
        <source>A symbolic link; links are not followed here.</source>
        <translation>Um link simbólico; aqui os links não são seguidos.</translation>
    </message>
    <message>
        <source>A symbolic link that leads nowhere.</source>
        <translation>Um link simbólico que não leva a lugar nenhum.</translation>
    </message>
    <message>
        <source>A symbolic link back to a folder that it is in.</source>
        <translation>Um link simbólico de volta a uma pasta em que ele está.</translation>
    </message>
    <message>
        <source>A pipe, a socket or a device, and no file.</source>
        <translation>Um pipe, um socket ou um dispositivo, e não um arquivo.</translation>
    </message>
    <message>
        <source>Its name is not UTF-8 and cannot be a key. Rename it, then try again.</source>
        <translation>O nome não é UTF-8 e não pode ser uma chave. Renomeie e tente de novo.</translation>
    </message>
    <message>
        <source>Its name cannot be a key, or its key is longer than 1,024 bytes. Shorten it, then try again.</source>
        <translation>O nome não pode ser uma chave, ou a chave tem mais de 1.024 bytes. Encurte-o e tente de novo.</translation>
    </message>
    <message>
        <source>Another file of this folder has the same key; only one could stay.</source>
        <translation>Outro arquivo desta pasta tem a mesma chave; só um poderia ficar.</translation>
    </message>
    <message>
        <source>An empty folder; stores know no folders, so nothing is made for it.</source>
        <translation>Uma pasta vazia; os armazenamentos não conhecem pastas, por isso nada é criado para ela.</translation>
    </message>
    <message>
        <source>Left out by a pattern.</source>
        <translation>Deixado de fora por um padrão.</translation>
    </message>
    <message>
        <source>An object of this key was there already, and stays as it is.</source>
        <translation>Já havia um objeto com esta chave, e ele fica como está.</translation>
    </message>
</context>
<context>
    <name>GlanceText</name>
    <message numerus="yes">
        <source>%Ln transfers active</source>
        <translation>
            <numerusform>%Ln transferência ativa</numerusform>
            <numerusform>%Ln transferências ativas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln em espera</numerusform>
            <numerusform>%Ln em espera</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two counts</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No transfers under way</source>
        <translation>Nenhuma transferência em andamento</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfers paused</source>
        <translation>
            <numerusform>%Ln transferência pausada</numerusform>
            <numerusform>%Ln transferências pausadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>progress in per cent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>faltam %1</translation>
    </message>
    <message>
        <source>Something has failed</source>
        <translation>Algo falhou</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>AWS profiles</source>
        <translation>Perfis da AWS</translation>
    </message>
    <message>
        <source>MinIO client</source>
        <translation>Cliente MinIO</translation>
    </message>
    <message>
        <source>Cyberduck bookmark</source>
        <translation>Favorito do Cyberduck</translation>
    </message>
    <message>
        <source>Its keys come from a sign-in in the browser (SSO), which Partway cannot do. Paste temporary keys from its start page into a new account instead.</source>
        <translation>As chaves vêm de um login no navegador (SSO), o que o Partway não consegue fazer. Em vez disso, cole em uma nova conta as chaves temporárias da página inicial desse serviço.</translation>
    </message>
    <message>
        <source>Its keys come from a program (credential_process), which Partway does not run. Run it yourself and paste what it prints into a new account.</source>
        <translation>As chaves vêm de um programa (credential_process), que o Partway não executa. Execute-o você mesmo e cole em uma nova conta o que ele imprimir.</translation>
    </message>
    <message>
        <source>Its keys are those of an assumed role, which Partway cannot assume. Paste temporary keys of that role into a new account instead.</source>
        <translation>As chaves são as de uma função assumida, que o Partway não pode assumir. Em vez disso, cole em uma nova conta as chaves temporárias dessa função.</translation>
    </message>
    <message>
        <source>Its keys come from the environment of the other program. Add the account and enter the keys.</source>
        <translation>As chaves vêm do ambiente do outro programa. Adicione a conta e insira as chaves.</translation>
    </message>
    <message>
        <source>Nothing usable says which server it is at. Add the account by hand.</source>
        <translation>Nada utilizável indica em qual servidor ela está. Adicione a conta manualmente.</translation>
    </message>
    <message>
        <source>It holds no keys. Add the account by hand.</source>
        <translation>Não contém chaves. Adicione a conta manualmente.</translation>
    </message>
    <message>
        <source>This file cannot be read. Check that it is there and that you may read it.</source>
        <translation>Não é possível ler este arquivo. Verifique se ele existe e se você tem permissão para lê-lo.</translation>
    </message>
    <message>
        <source>This file is too large to be one of the known kinds.</source>
        <translation>Este arquivo é grande demais para ser de um dos tipos conhecidos.</translation>
    </message>
    <message>
        <source>This file holds no accounts of AWS, rclone, s3cmd, the MinIO client or Cyberduck, or it is damaged.</source>
        <translation>Este arquivo não contém contas da AWS, do rclone, do s3cmd, do cliente MinIO nem do Cyberduck, ou está danificado.</translation>
    </message>
    <message>
        <source>This file is encrypted with a password. “rclone config show” prints it in the clear: add its accounts by hand.</source>
        <translation>Este arquivo está criptografado com uma senha. “rclone config show” o exibe em texto claro: adicione as contas dele manualmente.</translation>
    </message>
    <message>
        <source>This file holds more accounts than anybody has. Nothing of it is taken.</source>
        <translation>Este arquivo contém mais contas do que alguém poderia ter. Nada dele será importado.</translation>
    </message>
    <message>
        <source>%1, keys read from the profile “%2” whenever they are needed</source>
        <translation>%1, chaves lidas do perfil “%2” sempre que forem necessárias</translation>
    </message>
    <message>
        <source>%1, the secret key is asked for later</source>
        <translation>%1, a chave secreta será solicitada mais tarde</translation>
    </message>
    <message>
        <source>%1, access key %2</source>
        <translation>%1, chave de acesso %2</translation>
    </message>
</context>
<context>
    <name>InsteadText</name>
    <message>
        <source>Upload the file with another --storage-class, or without one.</source>
        <translation>Envie o arquivo com outro --storage-class ou sem essa opção.</translation>
    </message>
    <message>
        <source>Upload the file without --no-overwrite, or to another store.</source>
        <translation>Envie o arquivo sem --no-overwrite ou para outro armazenamento.</translation>
    </message>
    <message>
        <source>Upload the file to another store.</source>
        <translation>Envie o arquivo para outro armazenamento.</translation>
    </message>
    <message>
        <source>Upload the file to another key.</source>
        <translation>Envie o arquivo para outra chave.</translation>
    </message>
    <message>
        <source>Upload the file to another key, or without --no-overwrite.</source>
        <translation>Envie o arquivo para outra chave ou sem --no-overwrite.</translation>
    </message>
    <message>
        <source>Upload the file with a larger --part-size.</source>
        <translation>Envie o arquivo com um --part-size maior.</translation>
    </message>
    <message>
        <source>Upload the file to a store with higher limits, or in pieces.</source>
        <translation>Envie o arquivo para um armazenamento com limites mais altos ou em pedaços.</translation>
    </message>
</context>
<context>
    <name>IntakeWords</name>
    <message numerus="yes">
        <source>%Ln addresses were not taken: only files on this computer can be uploaded. Download them first (%1).</source>
        <translation>
            <numerusform>%Ln endereço não foi aceito: só é possível enviar arquivos deste computador. Baixe-o primeiro (%1).</numerusform>
            <numerusform>%Ln endereços não foram aceitos: só é possível enviar arquivos deste computador. Baixe-os primeiro (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items are not there any more, or are links that lead nowhere (%1).</source>
        <translation>
            <numerusform>%Ln item não está mais lá ou é um link que não leva a lugar nenhum (%1).</numerusform>
            <numerusform>%Ln itens não estão mais lá ou são links que não levam a lugar nenhum (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items may not be read; check their permissions and add them again (%1).</source>
        <translation>
            <numerusform>%Ln item não pode ser lido; verifique as permissões e adicione-o novamente (%1).</numerusform>
            <numerusform>%Ln itens não podem ser lidos; verifique as permissões e adicione-os novamente (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items are no files but pipes, sockets or devices, and were passed over (%1).</source>
        <translation>
            <numerusform>%Ln item não é um arquivo, e sim um pipe, soquete ou dispositivo, e foi ignorado (%1).</numerusform>
            <numerusform>%Ln itens não são arquivos, e sim pipes, soquetes ou dispositivos, e foram ignorados (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names are not valid UTF-8 and cannot be keys; rename them and add them again (%1).</source>
        <translation>
            <numerusform>%Ln nome não é UTF-8 válido e não pode ser uma chave; renomeie-o e adicione-o novamente (%1).</numerusform>
            <numerusform>%Ln nomes não são UTF-8 válido e não podem ser chaves; renomeie-os e adicione-os novamente (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders can be reached twice, or lead back to themselves; each is taken once (%1).</source>
        <translation>
            <numerusform>%Ln pasta pode ser alcançada duas vezes ou leva de volta a si mesma; ela é incluída uma só vez (%1).</numerusform>
            <numerusform>%Ln pastas podem ser alcançadas duas vezes ou levam de volta a si mesmas; cada uma é incluída uma só vez (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not taken: with the prefix their keys are longer than 1,024 bytes. Shorten names or the prefix (%1).</source>
        <translation>
            <numerusform>%Ln arquivo não foi aceito: com o prefixo, a chave dele tem mais de 1.024 bytes. Encurte o nome ou o prefixo (%1).</numerusform>
            <numerusform>%Ln arquivos não foram aceitos: com o prefixo, as chaves deles têm mais de 1.024 bytes. Encurte os nomes ou o prefixo (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not taken: “.” and “..” between slashes cannot be in a key. Choose another prefix (%1).</source>
        <translation>
            <numerusform>%Ln arquivo não foi aceito: “.” e “..” entre barras não podem estar em uma chave. Escolha outro prefixo (%1).</numerusform>
            <numerusform>%Ln arquivos não foram aceitos: “.” e “..” entre barras não podem estar em uma chave. Escolha outro prefixo (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not taken: another file added with them has the same name, and only one could stay (%1).</source>
        <translation>
            <numerusform>%Ln arquivo não foi aceito: outro arquivo adicionado junto tem o mesmo nome, e só um podia ficar (%1).</numerusform>
            <numerusform>%Ln arquivos não foram aceitos: outro arquivo adicionado junto tem o mesmo nome, e só um podia ficar (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders are empty; stores know no folders, so nothing is made for them (%1).</source>
        <translation>
            <numerusform>%Ln pasta está vazia; os armazenamentos não conhecem pastas, por isso nada é criado para ela (%1).</numerusform>
            <numerusform>%Ln pastas estão vazias; os armazenamentos não conhecem pastas, por isso nada é criado para elas (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more than %1 files; add the other folders afterwards.</source>
        <translation>Há mais de %1 arquivos; adicione as outras pastas depois.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files, %1</source>
        <translation>
            <numerusform>%Ln arquivo, %1</numerusform>
            <numerusform>%Ln arquivos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>size and date</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>LogText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, its details</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Part %L1 is confirmed; it took %2.</source>
        <translation>A parte %L1 foi confirmada; levou %2.</translation>
    </message>
    <message>
        <source>Part %L1 is confirmed.</source>
        <translation>A parte %L1 foi confirmada.</translation>
    </message>
    <message>
        <source>Part %L1 did not get through and is tried again.</source>
        <translation>A parte %L1 não passou e será tentada novamente.</translation>
    </message>
    <message>
        <source>The server asked to be slower; part %L1 is sent a little later.</source>
        <translation>O servidor pediu para ir mais devagar; a parte %L1 será enviada um pouco mais tarde.</translation>
    </message>
    <message>
        <source>The server asked to be slower; it is asked again a little later.</source>
        <translation>O servidor pediu para ir mais devagar; a solicitação será repetida um pouco mais tarde.</translation>
    </message>
    <message>
        <source>Part %L1 is sent again, as you asked.</source>
        <translation>A parte %L1 será enviada novamente, como você pediu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts are sent again, as you asked.</source>
        <translation>
            <numerusform>%Ln parte será enviada novamente, como você pediu.</numerusform>
            <numerusform>%Ln partes serão enviadas novamente, como você pediu.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was added to the queue.</source>
        <translation>Foi adicionada à fila.</translation>
    </message>
    <message>
        <source>Its turn has come.</source>
        <translation>Chegou a vez dela.</translation>
    </message>
    <message>
        <source>The upload was begun on the server. Its upload ID is %1.</source>
        <translation>O upload foi iniciado no servidor. O ID do upload é %1.</translation>
    </message>
    <message numerus="yes">
        <source>It is taken up again: %Ln parts are on the server already and are not sent again.</source>
        <translation>
            <numerusform>A transferência é retomada: %Ln parte já está no servidor e não será enviada novamente.</numerusform>
            <numerusform>A transferência é retomada: %Ln partes já estão no servidor e não serão enviadas novamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is taken up again; no part is on the server yet.</source>
        <translation>A transferência é retomada; ainda não há nenhuma parte no servidor.</translation>
    </message>
    <message numerus="yes">
        <source>An upload that was begun elsewhere was taken over: %Ln of its parts are of this file and are not sent again.</source>
        <translation>
            <numerusform>Um upload iniciado em outro lugar foi assumido: %Ln de suas partes é deste arquivo e não será enviada novamente.</numerusform>
            <numerusform>Um upload iniciado em outro lugar foi assumido: %Ln de suas partes são deste arquivo e não serão enviadas novamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>An upload that was begun elsewhere was taken over; none of its parts is of this file.</source>
        <translation>Um upload iniciado em outro lugar foi assumido; nenhuma de suas partes é deste arquivo.</translation>
    </message>
    <message>
        <source>The file was sent whole, in one request; it took %1.</source>
        <translation>O arquivo foi enviado inteiro, em uma única solicitação; levou %1.</translation>
    </message>
    <message>
        <source>The file was sent whole, in one request.</source>
        <translation>O arquivo foi enviado inteiro, em uma única solicitação.</translation>
    </message>
    <message>
        <source>What was asked of the server did not succeed and is tried again.</source>
        <translation>O que foi solicitado ao servidor não deu certo e será tentado novamente.</translation>
    </message>
    <message>
        <source>It began again.</source>
        <translation>Começou de novo.</translation>
    </message>
    <message>
        <source>It was paused. What is finished stays.</source>
        <translation>Foi pausada. O que está concluído permanece.</translation>
    </message>
    <message>
        <source>It was resumed.</source>
        <translation>Foi retomada.</translation>
    </message>
    <message>
        <source>What is at the destination may be replaced, as you said.</source>
        <translation>O que estiver no destino pode ser substituído, como você disse.</translation>
    </message>
    <message>
        <source>It waits for the network and goes on by itself.</source>
        <translation>Aguarda a rede e continua sozinha.</translation>
    </message>
    <message>
        <source>It waits for new keys.</source>
        <translation>Aguarda novas chaves.</translation>
    </message>
    <message>
        <source>It goes on.</source>
        <translation>Continua.</translation>
    </message>
    <message>
        <source>All parts are there; the server puts them together.</source>
        <translation>Todas as partes estão lá; o servidor as junta.</translation>
    </message>
    <message>
        <source>The object on the server is seen to be what was sent.</source>
        <translation>Confirmou-se que o objeto no servidor é o que foi enviado.</translation>
    </message>
    <message>
        <source>It is finished.</source>
        <translation>Está concluída.</translation>
    </message>
    <message>
        <source>It failed and stands still.</source>
        <translation>Falhou e está parada.</translation>
    </message>
    <message>
        <source>It is given up; what was sent is freed on the server.</source>
        <translation>A transferência é abandonada; o que foi enviado é liberado no servidor.</translation>
    </message>
    <message>
        <source>The server has confirmed that nothing is left of upload %1.</source>
        <translation>O servidor confirmou que não resta nada do upload %1.</translation>
    </message>
    <message>
        <source>The server would not let go of upload %1. Its parts are still billed.</source>
        <translation>O servidor não liberou o upload %1. As partes dele continuam sendo cobradas.</translation>
    </message>
    <message>
        <source>It is aborted.</source>
        <translation>Está abortada.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1  Attention: %2</source>
        <comment>time, sentence</comment>
        <translation>%1  Atenção: %2</translation>
    </message>
    <message>
        <source>%1  Problem: %2</source>
        <comment>time, sentence</comment>
        <translation>%1  Problema: %2</translation>
    </message>
    <message>
        <source>The file was chosen again. It goes on where that is the file that was sent.</source>
        <translation>O arquivo foi escolhido novamente. A transferência continua se for o arquivo que era enviado.</translation>
    </message>
    <message>
        <source>Part %L1 went up so that the store does not delete the paused upload.</source>
        <translation>A parte %L1 foi enviada para que o armazenamento não exclua o envio em pausa.</translation>
    </message>
    <message>
        <source>The store has deleted the paused upload. When you resume it, it begins again.</source>
        <translation>O armazenamento excluiu o envio em pausa. Quando você o retomar, ele começará de novo.</translation>
    </message>
    <message>
        <source>The paused upload could not be kept from being deleted by the store; it is tried again.</source>
        <translation>Não foi possível evitar que o armazenamento exclua o envio em pausa; haverá nova tentativa.</translation>
    </message>
    <message>
        <source>Part %L1 of the file is not what it was when it was sent, so it is sent again.</source>
        <translation>A parte %L1 do arquivo não é mais o que era quando foi enviada, por isso é enviada de novo.</translation>
    </message>
    <message numerus="yes">
        <source>The end was reached: there are %Ln parts in all.</source>
        <translation>
            <numerusform>O fim foi alcançado: há %Ln parte ao todo.</numerusform>
            <numerusform>O fim foi alcançado: há %Ln partes ao todo.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is repaired, as you asked: what differs from the file as it is now is sent again, and nothing else.</source>
        <translation>É reparado, como você pediu: o que difere do arquivo como está agora é enviado de novo, e nada mais.</translation>
    </message>
</context>
<context>
    <name>MessageNames</name>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 e mais %Ln</numerusform>
            <numerusform>%1 e mais %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenSourceText</name>
    <message>
        <source>--until-quiet is a number of seconds from 1 to 604800, not “%1”.</source>
        <translation>--until-quiet é um número de segundos de 1 a 604800, não “%1”.</translation>
    </message>
    <message>
        <source>--%1 is a size such as 64M, 5MiB or 8388608, not “%2”.</source>
        <translation>--%1 é um tamanho como 64M, 5MiB ou 8388608, não “%2”.</translation>
    </message>
    <message>
        <source>Either name what to upload or say --command.</source>
        <translation>Indique o que enviar ou use --command, mas não os dois.</translation>
    </message>
    <message>
        <source>What is to be uploaded? Name a file, “-” for standard input, or --command.</source>
        <translation>O que deve ser enviado? Indique um arquivo, “-” para a entrada padrão ou --command.</translation>
    </message>
    <message>
        <source>A stream is uploaded alone: leave out the other sources.</source>
        <translation>Um fluxo é enviado sozinho: retire as outras origens.</translation>
    </message>
    <message>
        <source>A stream has no name: give its object one, s3://BUCKET/KEY.</source>
        <translation>Um fluxo não tem nome: dê um ao objeto dele, s3://BUCKET/CHAVE.</translation>
    </message>
    <message>
        <source>--follow is about files: a stream ends when its writer does.</source>
        <translation>--follow é para arquivos: um fluxo termina quando quem o escreve termina.</translation>
    </message>
    <message>
        <source>--%1 is about streams: standard input, a named pipe or --command.</source>
        <translation>--%1 é para fluxos: a entrada padrão, um pipe nomeado ou --command.</translation>
    </message>
    <message>
        <source>--%1 goes with --follow.</source>
        <translation>--%1 acompanha --follow.</translation>
    </message>
    <message>
        <source>--%1 is about streams and --follow: other files have the size they have.</source>
        <translation>--%1 é para fluxos e --follow: os outros arquivos têm o tamanho que têm.</translation>
    </message>
    <message>
        <source>--spool is a folder that can be written to, not “%1”.</source>
        <translation>--spool é uma pasta em que se pode gravar, não “%1”.</translation>
    </message>
    <message>
        <source>--on-failure is pause or abort, not “%1”.</source>
        <translation>--on-failure é pause ou abort, não “%1”.</translation>
    </message>
    <message>
        <source>--resume is the ID of a transfer, not “%1”.</source>
        <translation>--resume é o ID de uma transferência, não “%1”.</translation>
    </message>
</context>
<context>
    <name>OutlookText</name>
    <message numerus="yes">
        <source>The upload of %1 holds %Ln parts of %2, %3.</source>
        <translation>
            <numerusform>O upload de %1 contém %Ln parte de %2, %3.</numerusform>
            <numerusform>O upload de %1 contém %Ln partes de %2, %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The upload of %1 holds %Ln parts of different sizes, %2.</source>
        <translation>
            <numerusform>O upload de %1 contém %Ln parte, %2.</numerusform>
            <numerusform>O upload de %1 contém %Ln partes de tamanhos diferentes, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether %1 exists already cannot be told with these keys; it would be replaced.</source>
        <translation>Com estas chaves não dá para saber se %1 já existe; ele seria substituído.</translation>
    </message>
    <message>
        <source>It replaces the object that is there: %1.</source>
        <translation>Ele substitui o objeto existente: %1.</translation>
    </message>
    <message>
        <source>It replaces the object that is there: %1, of %2.</source>
        <translation>Ele substitui o objeto existente: %1, de %2.</translation>
    </message>
    <message>
        <source>Whether there are other uploads of this key cannot be told.</source>
        <translation>Não dá para saber se há outros uploads desta chave.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other uploads of this key stay as they are, and are billed.</source>
        <translation>
            <numerusform>%Ln outro upload desta chave fica como está e é cobrado.</numerusform>
            <numerusform>%Ln outros uploads desta chave ficam como estão e são cobrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>A part came within the last minutes: somebody may be sending it right now, and would lose what is still to come.</source>
        <translation>Uma parte chegou nos últimos minutos: alguém pode estar enviando agora e perderia o que ainda falta.</translation>
    </message>
    <message>
        <source>It holds no parts, so there is nothing to complete.</source>
        <translation>Ele não contém partes, então não há nada a concluir.</translation>
    </message>
    <message>
        <source>It cannot be completed: parts %1 are missing. With the file, “adopt” sends them.</source>
        <translation>Ele não pode ser concluído: faltam as partes %1. Com o arquivo, “adopt” as envia.</translation>
    </message>
    <message numerus="yes">
        <source>It cannot be completed: %Ln parts have numbers that no upload may have.</source>
        <translation>
            <numerusform>Ele não pode ser concluído: %Ln parte tem um número que nenhum upload pode ter.</numerusform>
            <numerusform>Ele não pode ser concluído: %Ln partes têm números que nenhum upload pode ter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It cannot be completed: %Ln parts are smaller than the store allows.</source>
        <translation>
            <numerusform>Ele não pode ser concluído: %Ln parte é menor do que o armazenamento permite.</numerusform>
            <numerusform>Ele não pode ser concluído: %Ln partes são menores do que o armazenamento permite.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlookWords</name>
    <message>
        <source>It is not known whether there is an object of this key already: these keys may not look. One that is there is replaced.</source>
        <translation>Não se sabe se já existe um objeto com esta chave: estas chaves de acesso não podem verificar. Se houver um, ele será substituído.</translation>
    </message>
    <message>
        <source>There is no object of this key yet.</source>
        <translation>Ainda não existe objeto com esta chave.</translation>
    </message>
    <message>
        <source>It replaces the object that is there: %1.</source>
        <translation>Substitui o objeto que está lá: %1.</translation>
    </message>
    <message>
        <source>It replaces the object that is there: %1, of %2.</source>
        <translation>Substitui o objeto que está lá: %1, de %2.</translation>
    </message>
    <message>
        <source>Other uploads of this key could not be looked for. They stay as they are.</source>
        <translation>Não foi possível procurar outros uploads desta chave. Eles ficam como estão.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other uploads of this key stay as they are, and are billed on.</source>
        <translation>
            <numerusform>%Ln outro upload desta chave fica como está e continua sendo cobrado.</numerusform>
            <numerusform>%Ln outros uploads desta chave ficam como estão e continuam sendo cobrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>A part came within the last minutes: another program may be at work on it right now. Stop that one first.</source>
        <translation>Uma parte chegou nos últimos minutos: outro programa pode estar trabalhando nele agora. Pare-o primeiro.</translation>
    </message>
    <message>
        <source>No part of it is on the server.</source>
        <translation>Nenhuma parte está no servidor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts are missing in between.</source>
        <translation>
            <numerusform>Falta %Ln parte no meio.</numerusform>
            <numerusform>Faltam %Ln partes no meio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts have numbers that no upload may have.</source>
        <translation>
            <numerusform>%Ln parte tem um número que nenhum upload pode ter.</numerusform>
            <numerusform>%Ln partes têm números que nenhum upload pode ter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts before the last are smaller than %1, which the store does not take.</source>
        <translation>
            <numerusform>%Ln parte antes da última é menor que %1, o que o armazenamento não aceita.</numerusform>
            <numerusform>%Ln partes antes da última são menores que %1, o que o armazenamento não aceita.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its parts are of several sizes, and this store takes parts of one size only.</source>
        <translation>As partes são de vários tamanhos, e este armazenamento só aceita partes de um mesmo tamanho.</translation>
    </message>
</context>
<context>
    <name>OverwriteQuestion</name>
    <message>
        <source>Overwrite %1?</source>
        <translation>Sobrescrever %1?</translation>
    </message>
    <message numerus="yes">
        <source>Overwrite %Ln objects?</source>
        <translation>
            <numerusform>Sobrescrever %Ln objeto?</numerusform>
            <numerusform>Sobrescrever %Ln objetos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Sobrescrever</translation>
    </message>
    <message>
        <source>What is there now is replaced when the upload is complete. It cannot be brought back, unless the bucket keeps earlier versions.</source>
        <translation>O que há lá agora é substituído quando o upload é concluído. Não pode ser recuperado, a menos que o bucket guarde versões anteriores.</translation>
    </message>
</context>
<context>
    <name>PartNumbersText</name>
    <message numerus="yes">
        <source>%1 of %Ln parts match</source>
        <translation>
            <numerusform>%1 de %Ln parte coincide</numerusform>
            <numerusform>%1 de %Ln partes coincidem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ</source>
        <comment>parts</comment>
        <translation>
            <numerusform>%Ln difere</numerusform>
            <numerusform>%Ln diferem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are missing</source>
        <comment>parts</comment>
        <translation>
            <numerusform>falta %Ln</numerusform>
            <numerusform>faltam %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be compared</source>
        <comment>parts</comment>
        <translation>
            <numerusform>%Ln não pode ser comparada</numerusform>
            <numerusform>%Ln não podem ser comparadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence of clauses</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>PartWords</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>retry in %1</source>
        <translation>nova tentativa em %1</translation>
    </message>
    <message>
        <source>Part %L1: %2</source>
        <translation>Parte %L1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Attempt %L1</source>
        <translation>Tentativa %L1</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>levou %1</translation>
    </message>
    <message>
        <source>ETag %1</source>
        <translation>ETag %1</translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>Último erro: %1</translation>
    </message>
    <message>
        <source>Parts %L1 to %L2</source>
        <translation>Partes %L1 a %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <translation>
            <numerusform>%Ln confirmada</numerusform>
            <numerusform>%Ln confirmadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the way</source>
        <translation>
            <numerusform>%Ln a caminho</numerusform>
            <numerusform>%Ln a caminho</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being checked</source>
        <translation>
            <numerusform>%Ln em verificação</numerusform>
            <numerusform>%Ln em verificação</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tried again soon</source>
        <translation>
            <numerusform>%Ln com nova tentativa em breve</numerusform>
            <numerusform>%Ln com nova tentativa em breve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln com falha</numerusform>
            <numerusform>%Ln com falha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln em espera</numerusform>
            <numerusform>%Ln em espera</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The parts are planned when the transfer begins.</source>
        <translation>As partes são planejadas quando a transferência começa.</translation>
    </message>
    <message>
        <source>The file was small enough to be sent whole, in one request.</source>
        <translation>O arquivo era pequeno o bastante para ser enviado inteiro, em uma única solicitação.</translation>
    </message>
    <message>
        <source>The file is small enough to be sent whole, in one request.</source>
        <translation>O arquivo é pequeno o bastante para ser enviado inteiro, em uma única solicitação.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of %1</source>
        <translation>
            <numerusform>%Ln parte de %1</numerusform>
            <numerusform>%Ln partes de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; all of them confirmed.</source>
        <translation>%1; todas confirmadas.</translation>
    </message>
    <message>
        <source>%1; none confirmed yet.</source>
        <translation>%1; nenhuma confirmada ainda.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>%1 One cell is %2 parts.</source>
        <translation>%1 Cada célula representa %2 partes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of several sizes</source>
        <translation>
            <numerusform>%Ln parte de tamanho próprio</numerusform>
            <numerusform>%Ln partes de vários tamanhos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>%1 would go to %2 in these parts:</source>
        <translation>%1 iria para %2 nestas partes:</translation>
    </message>
    <message>
        <source>part %1: %2, up to %3 in all</source>
        <translation>parte %1: %2, até %3 no total</translation>
    </message>
    <message>
        <source>parts %1 to %2: %3 each, up to %4 in all</source>
        <translation>partes %1 a %2: %3 cada, até %4 no total</translation>
    </message>
    <message>
        <source>It can become %1 long; anything longer ends in an error before its last part is sent, and no object.</source>
        <translation>Pode chegar a %1; o que for mais longo termina em erro antes do envio da última parte, e sem objeto.</translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message>
        <source>%1 left</source>
        <translation>faltam %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e mais %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>ProxyText</name>
    <message>
        <source>A password does not belong into the arguments, where everybody on this machine can read it. Set it with the proxy in http_proxy or all_proxy.</source>
        <translation>Uma senha não deve estar nos argumentos, onde qualquer pessoa nesta máquina pode lê-la. Defina-a com o proxy em http_proxy ou all_proxy.</translation>
    </message>
    <message>
        <source>--proxy is http://host:port, socks5://host:port or none, not “%1”.</source>
        <translation>--proxy deve ser http://host:porta, socks5://host:porta ou none, não “%1”.</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Selecionar tudo</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>A&amp;umentar</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Diminuir</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Recor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;lar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Selecionar tudo</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
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
        <translation>Cima</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Baixo</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Recor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;lar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Selecionar tudo</translation>
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
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>$%1</source>
        <comment>an amount of US dollars</comment>
        <translation>US$ %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <comment>an amount of money</comment>
        <translation>menos de %1</translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Send the file as it is now</source>
        <translation>Enviar o arquivo como está agora</translation>
    </message>
    <message>
        <source>Enter keys…</source>
        <translation>Inserir chaves…</translation>
    </message>
    <message>
        <source>Send as it is</source>
        <translation>Enviar como está</translation>
    </message>
    <message>
        <source>Send it in a new upload</source>
        <translation>Enviá-lo em um novo upload</translation>
    </message>
    <message>
        <source>Overwrite what is there…</source>
        <translation>Sobrescrever o que há lá…</translation>
    </message>
    <message>
        <source>Choose the file again…</source>
        <translation>Escolher o arquivo novamente…</translation>
    </message>
    <message>
        <source>Send anew</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>Overwrite…</source>
        <translation>Sobrescrever…</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Escolher arquivo…</translation>
    </message>
    <message>
        <source>Repair: send only what differs</source>
        <translation>Reparar: enviar só o que difere</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Choose the pipe again…</source>
        <translation>Escolher o pipe de novo…</translation>
    </message>
    <message>
        <source>Choose pipe…</source>
        <translation>Escolher pipe…</translation>
    </message>
</context>
<context>
    <name>RemovalText</name>
    <message numerus="yes">
        <source>%Ln uploads are to be aborted; that frees %1 and saves %2 a month.</source>
        <translation>
            <numerusform>%Ln upload será abortado; isso libera %1 e economiza %2 por mês.</numerusform>
            <numerusform>%Ln uploads serão abortados; isso libera %1 e economiza %2 por mês.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads are to be aborted; that frees %1.</source>
        <translation>
            <numerusform>%Ln upload será abortado; isso libera %1.</numerusform>
            <numerusform>%Ln uploads serão abortados; isso libera %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads were aborted; %1 are freed, which saves %2 a month.</source>
        <translation>
            <numerusform>%Ln upload foi abortado; %1 foram liberados, o que economiza %2 por mês.</numerusform>
            <numerusform>%Ln uploads foram abortados; %1 foram liberados, o que economiza %2 por mês.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads were aborted; %1 are freed.</source>
        <translation>
            <numerusform>%Ln upload foi abortado; %1 foram liberados.</numerusform>
            <numerusform>%Ln uploads foram abortados; %1 foram liberados.</numerusform>
        </translation>
    </message>
    <message>
        <source>not aborted  %1: %2</source>
        <translation>não abortado  %1: %2</translation>
    </message>
    <message>
        <source>had ended already  %1</source>
        <translation>já havia terminado  %1</translation>
    </message>
    <message numerus="yes">
        <source>aborted  %1: %Ln parts, %2</source>
        <translation>
            <numerusform>abortado  %1: %Ln parte, %2</numerusform>
            <numerusform>abortado  %1: %Ln partes, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>left  %1</source>
        <translation>mantido  %1</translation>
    </message>
</context>
<context>
    <name>RemoveQuestion</name>
    <message>
        <source>Remove %1?</source>
        <translation>Remover %1?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln transfers?</source>
        <translation>
            <numerusform>Remover %Ln transferência?</numerusform>
            <numerusform>Remover %Ln transferências?</numerusform>
        </translation>
    </message>
    <message>
        <source>An upload was begun on the server. Aborting it leaves nothing behind. Files on this computer are not touched.</source>
        <translation>Um upload foi iniciado no servidor. Se for abortado, nada ficará para trás. Os arquivos neste computador não são alterados.</translation>
    </message>
    <message>
        <source>Parts already sent: %1. Aborting on the server frees them. Left there, they can be finished later but may be billed. Files on this computer are not touched.</source>
        <translation>Partes já enviadas: %1. Abortar no servidor as libera. Se ficarem lá, podem ser concluídas mais tarde, mas podem ser cobradas. Os arquivos neste computador não são alterados.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Abort on the server and remove</source>
        <translation>Abortar no servidor e remover</translation>
    </message>
    <message>
        <source>Leave parts on the server</source>
        <translation>Deixar as partes no servidor</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no rules that remove unfinished uploads.</source>
        <translation>%1 não tem regras que removam uploads não concluídos.</translation>
    </message>
    <message>
        <source>The store deletes them by itself about %1 after their last part.</source>
        <translation>O armazenamento os exclui por conta própria cerca de %1 depois da última parte.</translation>
    </message>
    <message>
        <source>The store deletes them by itself about %1 after they were begun.</source>
        <translation>O armazenamento os exclui por conta própria cerca de %1 depois do início.</translation>
    </message>
    <message>
        <source>Instead, let this computer run “%1” once a day.</source>
        <translation>Em vez disso, faça este computador executar “%1” uma vez por dia.</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>todas as chaves de objeto</translation>
    </message>
    <message>
        <source>keys that begin with “%1”</source>
        <translation>chaves de objeto que começam com “%1”</translation>
    </message>
    <message>
        <source>rule of Partway</source>
        <translation>regra do Partway</translation>
    </message>
    <message>
        <source>rule “%1”</source>
        <translation>regra “%1”</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desativada</translation>
    </message>
    <message>
        <source>only for some tags or sizes</source>
        <translation>somente para algumas tags ou tamanhos</translation>
    </message>
    <message>
        <source>does other things too</source>
        <translation>também faz outras coisas</translation>
    </message>
    <message numerus="yes">
        <source>Unfinished uploads of %1: aborted %Ln days after they were begun</source>
        <translation>
            <numerusform>Uploads não concluídos, %1: abortados %Ln dia depois do início</numerusform>
            <numerusform>Uploads não concluídos, %1: abortados %Ln dias depois do início</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfinished uploads of %1: aborted, the rule does not say when</source>
        <translation>Uploads não concluídos, %1: abortados, a regra não diz quando</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules of this bucket are about other things and stay as they are.</source>
        <translation>
            <numerusform>%Ln regra deste bucket trata de outras coisas e fica como está.</numerusform>
            <numerusform>%Ln regras deste bucket tratam de outras coisas e ficam como estão.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules of %1 are not as they should be now: somebody else changed them, or the store did not keep what was written.</source>
        <translation>As regras de %1 não estão como deveriam: outra pessoa as alterou, ou o armazenamento não guardou o que foi gravado.</translation>
    </message>
    <message>
        <source>Look at what is there now, then decide again.</source>
        <translation>Veja o que há agora e decida de novo.</translation>
    </message>
    <message>
        <source>No rule can hold this beginning of keys.</source>
        <translation>Nenhuma regra aceita este começo de chaves de objeto.</translation>
    </message>
    <message>
        <source>Use at most 1,024 bytes and no control characters.</source>
        <translation>Use no máximo 1.024 bytes e nenhum caractere de controle.</translation>
    </message>
    <message>
        <source>The store refused the rule for %1.</source>
        <translation>O armazenamento recusou a regra para %1.</translation>
    </message>
    <message>
        <source>A bucket holds at most 1,000 rules, and some stores take only one for the same keys. The details say more.</source>
        <translation>Um bucket comporta no máximo 1.000 regras, e alguns armazenamentos aceitam só uma para as mesmas chaves de objeto. Os detalhes dizem mais.</translation>
    </message>
    <message>
        <source>These keys may not read or change the rules of %1.</source>
        <translation>Estas chaves não podem ler nem alterar as regras de %1.</translation>
    </message>
    <message>
        <source>Ask for s3:GetLifecycleConfiguration and s3:PutLifecycleConfiguration, or let the owner of the bucket set the rule.</source>
        <translation>Peça s3:GetLifecycleConfiguration e s3:PutLifecycleConfiguration, ou deixe o dono do bucket definir a regra.</translation>
    </message>
</context>
<context>
    <name>SavingsText</name>
    <message>
        <source>What was freed could not be entered into the list of savings (%1).</source>
        <translation>O que foi liberado não pôde ser anotado na lista de economias (%1).</translation>
    </message>
</context>
<context>
    <name>SelectionText</name>
    <message>
        <source>Either name a bucket or say --all-buckets, not both: “%1”.</source>
        <translation>Informe um bucket ou --all-buckets, não ambos: “%1”.</translation>
    </message>
    <message>
        <source>Say where: s3://BUCKET, s3://BUCKET/PREFIX, or --all-buckets for every bucket of the account.</source>
        <translation>Informe onde: s3://BUCKET, s3://BUCKET/PREFIX ou --all-buckets para todos os buckets da conta.</translation>
    </message>
    <message>
        <source>“%1” does not name a bucket: that looks like s3://BUCKET or s3://BUCKET/PREFIX.</source>
        <translation>“%1” não indica um bucket: isso se parece com s3://BUCKET ou s3://BUCKET/PREFIX.</translation>
    </message>
    <message>
        <source>--upload-id names one upload; --older-than, --orphans and --all choose among many. Say one or the other.</source>
        <translation>--upload-id indica um upload; --older-than, --orphans e --all escolhem entre muitos. Informe um ou outro.</translation>
    </message>
    <message>
        <source>With --upload-id, name the object: s3://BUCKET/KEY --upload-id ID.</source>
        <translation>Com --upload-id, informe o objeto: s3://BUCKET/KEY --upload-id ID.</translation>
    </message>
    <message>
        <source>Say which uploads to abort: --upload-id ID for one, --older-than 7d, --orphans, or --all. “uploads” lists them.</source>
        <translation>Informe quais uploads abortar: --upload-id ID para um, --older-than 7d, --orphans ou --all. “uploads” os lista.</translation>
    </message>
    <message>
        <source>--older-than is an age such as 7d, 12h or 2w, not “%1”.</source>
        <translation>--older-than é uma idade como 7d, 12h ou 2w, não “%1”.</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>&amp;Keep running when the window is closed</source>
        <translation>&amp;Continuar em execução quando a janela for fechada</translation>
    </message>
    <message>
        <source>Transfers go on, and the icon in the tray brings the window back. Without a tray, closing the window ends Partway.</source>
        <translation>As transferências continuam, e o ícone na bandeja traz a janela de volta. Sem bandeja, fechar a janela encerra o Partway.</translation>
    </message>
    <message>
        <source>&amp;Start without the window</source>
        <translation>&amp;Iniciar sem a janela</translation>
    </message>
    <message>
        <source>Partway starts in the tray and goes on with its transfers. Without a tray, the window opens.</source>
        <translation>O Partway inicia na bandeja e continua com as transferências. Sem bandeja, a janela é aberta.</translation>
    </message>
    <message>
        <source>&amp;Close without a question while transfers are under way</source>
        <translation>&amp;Fechar sem perguntar enquanto houver transferências em andamento</translation>
    </message>
    <message>
        <source>They stop, keep every part that is finished, and go on at the next start.</source>
        <translation>Elas param, mantêm todas as partes concluídas e continuam no próximo início.</translation>
    </message>
    <message>
        <source>Keep the computer &amp;awake while bytes move</source>
        <translation>&amp;Manter o computador ativo enquanto houver bytes em trânsito</translation>
    </message>
    <message>
        <source>It does not go to sleep by itself in the middle of an upload. Paused or waiting transfers keep nothing awake.</source>
        <translation>Ele não entra em suspensão sozinho no meio de um upload. Transferências pausadas ou em espera não o mantêm ativo.</translation>
    </message>
    <message>
        <source>“Pause until &amp;tomorrow” ends at</source>
        <translation>“&amp;Pausar até amanhã” termina às</translation>
    </message>
    <message>
        <source>The next day, by the clock of this computer.</source>
        <translation>No dia seguinte, pelo relógio deste computador.</translation>
    </message>
    <message>
        <source>When everything is &amp;uploaded</source>
        <translation>Quando tudo estiver &amp;enviado</translation>
    </message>
    <message>
        <source>For this run of Partway only. A minute before, it says so and can be cancelled; when a transfer has failed, nothing is done.</source>
        <translation>Somente para esta execução do Partway. Um minuto antes, ele avisa e é possível cancelar; se uma transferência tiver falhado, nada é feito.</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferências</translation>
    </message>
    <message>
        <source>&amp;Transfers at once</source>
        <translation>&amp;Transferências simultâneas</translation>
    </message>
    <message>
        <source>More help with many small files. Large ones are fast one by one, too.</source>
        <translation>Mais transferências ajudam com muitos arquivos pequenos. Os grandes também são rápidos um a um.</translation>
    </message>
    <message>
        <source>&amp;Parts at once</source>
        <translation>&amp;Partes simultâneas</translation>
    </message>
    <message>
        <source>Over all transfers. More make a long or lossy line faster and take more memory.</source>
        <translation>Em todas as transferências. Mais partes tornam mais rápida uma linha longa ou com perdas e usam mais memória.</translation>
    </message>
    <message>
        <source>Part si&amp;ze</source>
        <translation>Tama&amp;nho da parte</translation>
    </message>
    <message>
        <source>Of new transfers. Automatic fits the file and the store; a size of your own is raised where a file would need too many parts.</source>
        <translation>De novas transferências. O automático se adapta ao arquivo e ao armazenamento; um tamanho definido por você é aumentado quando um arquivo exigiria partes demais.</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>&amp;Check every part</source>
        <translation>&amp;Verificar cada parte</translation>
    </message>
    <message>
        <source>What the store has received is compared with the file, part by part. Off, only sizes are compared. For new transfers.</source>
        <translation>O que o armazenamento recebeu é comparado com o arquivo, parte por parte. Se desativado, somente os tamanhos são comparados. Para novas transferências.</translation>
    </message>
    <message>
        <source>What happens to a file whose name is taken at the store.</source>
        <translation>O que acontece com um arquivo cujo nome já está em uso no armazenamento.</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>perguntar</translation>
    </message>
    <message>
        <source>overwrite it</source>
        <translation>sobrescrever</translation>
    </message>
    <message>
        <source>skip the file</source>
        <translation>ignorar o arquivo</translation>
    </message>
    <message>
        <source>keep both</source>
        <translation>manter ambos</translation>
    </message>
    <message>
        <source>overwrite if different</source>
        <translation>sobrescrever se for diferente</translation>
    </message>
    <message>
        <source>&amp;Left out of folders</source>
        <translation>&amp;Deixados de fora das pastas</translation>
    </message>
    <message>
        <source>One name a line; * stands for anything. Such files and folders are not uploaded with the folder that they are in.</source>
        <translation>Um nome por linha; * representa qualquer coisa. Esses arquivos e pastas não são enviados com a pasta em que estão.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>&amp;Speed limit</source>
        <translation>&amp;Limite de velocidade</translation>
    </message>
    <message>
        <source>For all transfers together, whenever the timetable says nothing else.</source>
        <translation>Para todas as transferências juntas, sempre que a agenda não disser outra coisa.</translation>
    </message>
    <message>
        <source>Limits by &amp;timetable</source>
        <translation>Limites pela &amp;agenda</translation>
    </message>
    <message>
        <source>At these times the limit is another one. Of rows that overlap, the first one counts.</source>
        <translation>Nesses horários o limite é outro. Se houver linhas sobrepostas, vale a primeira.</translation>
    </message>
    <message>
        <source>T&amp;imetable</source>
        <translation>A&amp;genda</translation>
    </message>
    <message>
        <source>A row that ends before it begins goes on into the next day.</source>
        <translation>Uma linha que termina antes de começar continua no dia seguinte.</translation>
    </message>
    <message>
        <source>Pause on &amp;metered networks</source>
        <translation>Pausar em redes &amp;medidas</translation>
    </message>
    <message>
        <source>Where the system says that a connection is paid by volume, everything waits until there is another one.</source>
        <translation>Quando o sistema indica que uma conexão é cobrada por volume, tudo espera até que haja outra.</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>The way to the stores. It holds for what is sent from now on.</source>
        <translation>O caminho até os armazenamentos. Vale para o que for enviado a partir de agora.</translation>
    </message>
    <message>
        <source>as the system says</source>
        <translation>conforme o sistema</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
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
        <translation>&amp;Endereço do proxy</translation>
    </message>
    <message>
        <source>As host:port, without a name or password. Until there is one, the system&apos;s proxy is used.</source>
        <translation>No formato host:porta, sem nome nem senha. Até que haja um, é usado o proxy do sistema.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>When transfers are &amp;finished</source>
        <translation>Quando transferências forem &amp;concluídas</translation>
    </message>
    <message>
        <source>One message for all that finish together, and only while the window is not in front.</source>
        <translation>Uma só mensagem para todas as que terminarem juntas, e somente quando a janela não estiver em primeiro plano.</translation>
    </message>
    <message>
        <source>When a transfer &amp;needs you</source>
        <translation>Quando uma transferência &amp;precisar de você</translation>
    </message>
    <message>
        <source>It failed, or it waits for keys.</source>
        <translation>Ela falhou ou aguarda chaves.</translation>
    </message>
    <message>
        <source>Before a store &amp;deletes paused uploads</source>
        <translation>&amp;Antes que um armazenamento exclua uploads pausados</translation>
    </message>
    <message>
        <source>In time to resume them: some stores delete unfinished uploads after a day.</source>
        <translation>A tempo de retomá-los: alguns armazenamentos excluem uploads não concluídos depois de um dia.</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Idioma e aparência</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Cores</translation>
    </message>
    <message>
        <source>Light and dark follow the desktop, or stay as chosen here.</source>
        <translation>Claro e escuro seguem a área de trabalho ou ficam como escolhido aqui.</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>escuro</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Of all texts. It changes when Partway is started the next time.</source>
        <translation>De todos os textos. Muda quando o Partway for iniciado da próxima vez.</translation>
    </message>
    <message>
        <source>When the object is there alread&amp;y</source>
        <translation>Quando o &amp;objeto já existir</translation>
    </message>
    <message>
        <source>When &amp;unfinished uploads are left lying at a store</source>
        <translation>Quando &amp;uploads não concluídos ficam em um armazenamento</translation>
    </message>
    <message>
        <source>Once a day Partway lists the uploads at all accounts, whoever began them, and tells of new ones that are older than a day.</source>
        <translation>Uma vez por dia, o Partway lista os uploads de todas as contas, quem quer que os tenha iniciado, e avisa dos novos que têm mais de um dia.</translation>
    </message>
    <message>
        <source>When there is a newer &amp;version of Partway</source>
        <translation>Quando há uma &amp;versão mais nova do Partway</translation>
    </message>
    <message>
        <source>Once a day Partway asks %1 for the number of the newest version. It sends nothing about you, this computer or your transfers, and downloads nothing.</source>
        <translation>Uma vez por dia o Partway pergunta a %1 o número da versão mais recente. Não envia nada sobre você, este computador ou suas transferências, e não baixa nada.</translation>
    </message>
</context>
<context>
    <name>SourceQuestion</name>
    <message>
        <source>Where is %1 now?</source>
        <translation>Onde está %1 agora?</translation>
    </message>
</context>
<context>
    <name>SpeedWords</name>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>%L1 s ago</source>
        <translation>há %L1 s</translation>
    </message>
    <message>
        <source>%L1 min ago</source>
        <translation>há %L1 min</translation>
    </message>
    <message>
        <source>%L1 min %L2 s ago</source>
        <translation>há %L1 min %L2 s</translation>
    </message>
    <message>
        <source>0 B/s</source>
        <translation>0 B/s</translation>
    </message>
    <message>
        <source>Nothing was sent in the last 10 minutes.</source>
        <translation>Nada foi enviado nos últimos 10 minutos.</translation>
    </message>
    <message>
        <source>Now %1, highest %2, mean %3 in the last 10 minutes.</source>
        <translation>Agora %1, máxima %2, média %3 nos últimos 10 minutos.</translation>
    </message>
    <message>
        <source>Nothing is sent now; highest %1, mean %2 while it ran in the last 10 minutes.</source>
        <translation>Nada está sendo enviado agora; máxima %1, média %2 durante o envio nos últimos 10 minutos.</translation>
    </message>
    <message>
        <source>%1 All transfers together are limited to %2.</source>
        <translation>%1 Todas as transferências juntas estão limitadas a %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>when: how fast</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: nothing was to be sent</source>
        <comment>when</comment>
        <translation>%1: não havia nada para enviar</translation>
    </message>
</context>
<context>
    <name>TransferRow</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a folder on this computer</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Prioridade alta</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Prioridade baixa</translation>
    </message>
</context>
<context>
    <name>TransferText</name>
    <message>
        <source>tried again now</source>
        <translation>nova tentativa agora</translation>
    </message>
    <message>
        <source>tried again in %1</source>
        <translation>nova tentativa em %1</translation>
    </message>
    <message>
        <source>the store may have deleted it</source>
        <translation>o armazenamento talvez já o tenha excluído</translation>
    </message>
    <message>
        <source>%1 may have deleted it</source>
        <comment>a store</comment>
        <translation>%1 talvez já o tenha excluído</translation>
    </message>
    <message>
        <source>the store deletes it in %1</source>
        <translation>o armazenamento o excluirá em %1</translation>
    </message>
    <message>
        <source>%1 deletes it in %2</source>
        <comment>a store, a time</comment>
        <translation>%1 o excluirá em %2</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <translation>Aguardando a vez</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>Aguardando a rede</translation>
    </message>
    <message>
        <source>Checking what is there</source>
        <translation>Verificando o que já está lá</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>Aguardando o servidor</translation>
    </message>
    <message>
        <source>Waiting for keys</source>
        <translation>Aguardando chaves</translation>
    </message>
    <message>
        <source>Completing</source>
        <translation>Concluindo</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Freeing what was sent</source>
        <translation>Liberando o que foi enviado</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Abortada</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) at once</source>
        <translation>
            <numerusform>%n parte por vez</numerusform>
            <numerusform>%n partes por vez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>verified, %n part(s)</source>
        <translation>
            <numerusform>verificada, %n parte</numerusform>
            <numerusform>verificada, %n partes</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>em espera</translation>
    </message>
    <message>
        <source>sending %1 %</source>
        <translation>enviando %1%</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>verificando</translation>
    </message>
    <message>
        <source>tried again soon</source>
        <translation>nova tentativa em breve</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>It had to begin again: the upload was gone on the server, aborted by somebody or cleaned up by the store.</source>
        <translation>Foi preciso começar de novo: o upload não estava mais no servidor, abortado por alguém ou limpo pelo armazenamento.</translation>
    </message>
    <message>
        <source>It had to begin again: the upload on the server held parts that are not of this file.</source>
        <translation>Foi preciso começar de novo: o upload no servidor continha partes que não são deste arquivo.</translation>
    </message>
    <message>
        <source>It began again with larger parts: the store takes no more than 1,000 of them.</source>
        <translation>Começou de novo com partes maiores: o armazenamento não aceita mais de 1.000 delas.</translation>
    </message>
    <message>
        <source>It began again with the file as it is now.</source>
        <translation>Começou de novo com o arquivo como está agora.</translation>
    </message>
    <message>
        <source>Changed on the store</source>
        <translation>Alterado no armazenamento</translation>
    </message>
    <message>
        <source>Gone from the store</source>
        <translation>Sumiu do armazenamento</translation>
    </message>
    <message>
        <source>checking whether it is still there…</source>
        <translation>verificando se ainda está lá…</translation>
    </message>
    <message>
        <source>still there (checked %1)</source>
        <comment>a time, with its date where that is not today</comment>
        <translation>ainda lá (verificado: %1)</translation>
    </message>
    <message>
        <source>another object was there (checked %1)</source>
        <comment>a time, with its date where that is not today</comment>
        <translation>havia outro objeto (verificado: %1)</translation>
    </message>
    <message>
        <source>not there any more (checked %1)</source>
        <comment>a time, with its date where that is not today</comment>
        <translation>não estava mais lá (verificado: %1)</translation>
    </message>
    <message>
        <source>could not be checked (%1)</source>
        <comment>a time, with its date where that is not today</comment>
        <translation>não foi possível verificar (%1)</translation>
    </message>
    <message>
        <source>It is being checked whether it is still there…</source>
        <translation>Está sendo verificado se ainda está lá…</translation>
    </message>
    <message>
        <source>It was there, the same that was sent (checked %1).</source>
        <comment>a time, with its date where that is not today</comment>
        <translation>Ele estava lá, o mesmo que foi enviado (verificado: %1).</translation>
    </message>
    <message>
        <source>Another object was there under its name (checked %1). Upload the file again if it is still wanted there.</source>
        <comment>a time, with its date where that is not today</comment>
        <translation>Havia outro objeto com o nome dele (verificado: %1). Envie o arquivo novamente se ele ainda deve estar lá.</translation>
    </message>
    <message>
        <source>It was not there any more (checked %1): somebody or a rule of the bucket removed it. Upload the file again if it is still wanted there.</source>
        <comment>a time, with its date where that is not today</comment>
        <translation>Ele não estava mais lá (verificado: %1): alguém ou uma regra do bucket o removeu. Envie o arquivo novamente se ele ainda deve estar lá.</translation>
    </message>
    <message>
        <source>It could not be told (%1): the store did not answer, the keys may not look, or nothing tells it from other objects. Try again later.</source>
        <comment>a time, with its date where that is not today</comment>
        <translation>Não foi possível saber (%1): o armazenamento não respondeu, as chaves não podem consultar ou nada o distingue de outros objetos. Tente mais tarde.</translation>
    </message>
    <message>
        <source>the store has deleted what was sent</source>
        <translation>o armazenamento excluiu o que foi enviado</translation>
    </message>
    <message>
        <source>not kept alive yet; %1</source>
        <comment>when the store deletes it</comment>
        <translation>ainda não mantido; %1</translation>
    </message>
    <message>
        <source>kept alive: a part goes up in %1</source>
        <translation>mantido: uma parte sobe em %1</translation>
    </message>
    <message>
        <source>kept alive: a part goes up now</source>
        <translation>mantido: uma parte sobe agora</translation>
    </message>
    <message>
        <source>Waiting for more of the stream</source>
        <translation>Esperando mais do fluxo</translation>
    </message>
    <message>
        <source>Waiting for more of the file</source>
        <translation>Esperando mais do arquivo</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada padrão</translation>
    </message>
    <message>
        <source>the command&apos;s output</source>
        <translation>a saída do comando</translation>
    </message>
    <message>
        <source>It was cut off. What matches is not sent again once it comes from its beginning.</source>
        <translation>Foi cortado. O que coincidir não é enviado de novo quando ele vier desde o início.</translation>
    </message>
    <message>
        <source>It waits for the program that writes the pipe.</source>
        <translation>Aguarda o programa que escreve no pipe.</translation>
    </message>
    <message>
        <source>Waiting for the stream once more</source>
        <translation>Aguardando o fluxo mais uma vez</translation>
    </message>
    <message>
        <source>Waiting for the stream</source>
        <translation>Aguardando o fluxo</translation>
    </message>
</context>
<context>
    <name>UploadText</name>
    <message>
        <source>--integrity is md5 or none, not “%1”.</source>
        <translation>--integrity deve ser md5 ou none, não “%1”.</translation>
    </message>
    <message>
        <source>--meta wants NAME=VALUE, not “%1”.</source>
        <translation>--meta requer NOME=VALOR, não “%1”.</translation>
    </message>
    <message>
        <source>--part-size is a size such as 64M, 5MiB or 8388608, not “%1”.</source>
        <translation>--part-size deve ser um tamanho como 64M, 5MiB ou 8388608, não “%1”.</translation>
    </message>
    <message>
        <source>%1 is not a regular file. Write it to a file first, and upload that.</source>
        <translation>%1 não é um arquivo comum. Grave o conteúdo em um arquivo primeiro e envie esse arquivo.</translation>
    </message>
    <message>
        <source>The last argument is where to: s3://BUCKET/KEY or s3://BUCKET/PREFIX/, not “%1”.</source>
        <translation>O último argumento é o destino: s3://BUCKET/CHAVE ou s3://BUCKET/PREFIXO/, não “%1”.</translation>
    </message>
    <message>
        <source>Two files would become one object, %1. End the destination in “/” to keep their names, or upload them to different prefixes.</source>
        <translation>Dois arquivos se tornariam um só objeto, %1. Termine o destino com “/” para manter os nomes, ou envie-os para prefixos diferentes.</translation>
    </message>
    <message>
        <source>%1 is a folder. Say --recursive to upload what is in it.</source>
        <translation>%1 é uma pasta. Use --recursive para enviar o que está nela.</translation>
    </message>
</context>
<context>
    <name>UploadWords</name>
    <message>
        <source>left over from this program</source>
        <translation>deixado por este programa</translation>
    </message>
    <message>
        <source>begun by this program</source>
        <translation>iniciado por este programa</translation>
    </message>
    <message>
        <source>begun by %1</source>
        <comment>a person or program</comment>
        <translation>iniciado por %1</translation>
    </message>
    <message>
        <source>begun by another program</source>
        <translation>iniciado por outro programa</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>never</source>
        <comment>it does not go by itself</comment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%L1 of %L1</source>
        <comment>parts</comment>
        <translation>%L1 de %L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <comment>parts</comment>
        <translation>
            <numerusform>falta %Ln</numerusform>
            <numerusform>faltam %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>uneven</source>
        <comment>sizes of parts</comment>
        <translation>desiguais</translation>
    </message>
    <message numerus="yes">
        <source>could not be aborted: %Ln parts are still there</source>
        <translation>
            <numerusform>não foi possível abortar: ainda há %Ln parte</numerusform>
            <numerusform>não foi possível abortar: ainda há %Ln partes</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be aborted: %1</source>
        <comment>a sentence</comment>
        <translation>não foi possível abortar: %1</translation>
    </message>
    <message>
        <source>being aborted</source>
        <translation>sendo abortado</translation>
    </message>
    <message>
        <source>being written right now</source>
        <translation>sendo gravado agora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads of this key</source>
        <translation>
            <numerusform>%Ln upload desta chave</numerusform>
            <numerusform>%Ln uploads desta chave</numerusform>
        </translation>
    </message>
    <message>
        <source>an object is there already</source>
        <translation>já existe um objeto</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>On %1, %2</source>
        <comment>an account; who began it</comment>
        <translation>Em %1, %2</translation>
    </message>
    <message>
        <source>Several uploads of one key are in progress: finishing one leaves the others as they are.</source>
        <translation>Há vários uploads em andamento da mesma chave: concluir um deixa os outros como estão.</translation>
    </message>
    <message>
        <source>Finishing it replaces the object that is there.</source>
        <translation>Concluí-lo substitui o objeto que já existe.</translation>
    </message>
    <message>
        <source>The highest number is %L1; %2</source>
        <comment>of a part; how many are missing</comment>
        <translation>O número mais alto é %L1; %2</translation>
    </message>
    <message>
        <source>%L1 bytes</source>
        <comment>size</comment>
        <translation>%L1 bytes</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>a time</comment>
        <translation>Situação de %1</translation>
    </message>
    <message>
        <source>What this store takes is not known. The account&apos;s settings have a place for the price.</source>
        <translation>Não se sabe quanto este armazenamento cobra. As configurações da conta têm um lugar para o preço.</translation>
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
        <translation>Enter: %1. Delete: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a number, then what is missing</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Last part</source>
        <translation>Última parte</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Part size</source>
        <translation>Tamanho da parte</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Armazenado</translation>
    </message>
    <message>
        <source>A month</source>
        <comment>a heading over what something costs a month</comment>
        <translation>Por mês</translation>
    </message>
    <message>
        <source>So far</source>
        <comment>a heading over what something has cost so far</comment>
        <translation>Até agora</translation>
    </message>
    <message>
        <source>Goes by itself</source>
        <translation>Some sozinho</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>O que pode ser feito</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the transfer, in the queue</comment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Assumir</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abortar</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a time</comment>
        <translation>há %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a time</comment>
        <translation>hoje %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time</comment>
        <translation>ontem %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>há %Ln dia</numerusform>
            <numerusform>há %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>any moment</source>
        <translation>a qualquer momento</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>em %Ln dia</numerusform>
            <numerusform>em %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a time</comment>
        <translation>em %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>an amount</comment>
        <translation>%1 ou mais</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln parte</numerusform>
            <numerusform>%Ln partes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UploadsText</name>
    <message>
        <source>belongs to transfer %1 of this computer (%2)</source>
        <translation>pertence à transferência %1 deste computador (%2)</translation>
    </message>
    <message>
        <source>begun by %1</source>
        <translation>iniciado por %1</translation>
    </message>
    <message numerus="yes">
        <source>one of %Ln uploads of this key</source>
        <translation>
            <numerusform>o único upload desta chave</numerusform>
            <numerusform>um de %Ln uploads desta chave</numerusform>
        </translation>
    </message>
    <message>
        <source>no parts</source>
        <translation>sem partes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of %1, %2</source>
        <translation>
            <numerusform>%Ln parte de %1, %2</numerusform>
            <numerusform>%Ln partes de %1, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of different sizes, %1</source>
        <translation>
            <numerusform>%Ln parte, %1</numerusform>
            <numerusform>%Ln partes de tamanhos diferentes, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the store may delete it at any time</source>
        <translation>o armazenamento pode excluí-lo a qualquer momento</translation>
    </message>
    <message>
        <source>the store deletes it in %1</source>
        <translation>o armazenamento o exclui em %1</translation>
    </message>
    <message>
        <source>%1 a month, %2 so far</source>
        <translation>%1 por mês, %2 até agora</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 por mês</translation>
    </message>
    <message>
        <source>ended since it was listed</source>
        <translation>terminou depois de listado</translation>
    </message>
    <message>
        <source>is being written right now</source>
        <translation>está sendo gravado agora</translation>
    </message>
    <message>
        <source>last part %1 ago</source>
        <translation>última parte há %1</translation>
    </message>
    <message>
        <source>There are no in-progress uploads.</source>
        <translation>Não há uploads em andamento.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in-progress uploads</source>
        <translation>
            <numerusform>%Ln upload em andamento</numerusform>
            <numerusform>%Ln uploads em andamento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in-progress uploads hold %1</source>
        <translation>
            <numerusform>%Ln upload em andamento contém %1</numerusform>
            <numerusform>%Ln uploads em andamento contêm %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in-progress uploads hold %1, %2 a month, %3 so far</source>
        <translation>
            <numerusform>%Ln upload em andamento contém %1, %2 por mês, %3 até agora</numerusform>
            <numerusform>%Ln uploads em andamento contêm %1, %2 por mês, %3 até agora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the store deletes %Ln of them within a day</source>
        <translation>
            <numerusform>o armazenamento exclui %Ln deles em até um dia</numerusform>
            <numerusform>o armazenamento exclui %Ln deles em até um dia</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence of clauses</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>UsageText</name>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 não aceita valor.</translation>
    </message>
    <message>
        <source>%1 wants a value: %1 %2.</source>
        <translation>%1 requer um valor: %1 %2.</translation>
    </message>
    <message>
        <source>There is no command “%1”. See partway-cli --help.</source>
        <translation>O comando “%1” não existe. Consulte partway-cli --help.</translation>
    </message>
    <message>
        <source>There is no option “%1”. See partway-cli --help.</source>
        <translation>A opção “%1” não existe. Consulte partway-cli --help.</translation>
    </message>
    <message>
        <source>No command was given. See partway-cli --help.</source>
        <translation>Nenhum comando foi informado. Consulte partway-cli --help.</translation>
    </message>
    <message>
        <source>“%1” wants a second word. See partway-cli %1 --help.</source>
        <translation>“%1” requer uma segunda palavra. Consulte partway-cli %1 --help.</translation>
    </message>
    <message>
        <source>--%1 is not an option of “%2”. See partway-cli %2 --help.</source>
        <translation>--%1 não é uma opção de “%2”. Consulte partway-cli %2 --help.</translation>
    </message>
    <message>
        <source>“%1” wants more than that: partway-cli %1 %2</source>
        <translation>“%1” requer mais do que isso: partway-cli %1 %2</translation>
    </message>
    <message>
        <source>“%1” does not know what to do with “%2”.</source>
        <translation>“%1” não sabe o que fazer com “%2”.</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>is being compared</source>
        <translation>está sendo comparada</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>corresponde</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difere</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>não pode ser comparada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match</source>
        <translation>
            <numerusform>%Ln corresponde</numerusform>
            <numerusform>%Ln correspondem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ</source>
        <translation>
            <numerusform>%Ln difere</numerusform>
            <numerusform>%Ln diferem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln falta</numerusform>
            <numerusform>%Ln faltam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be compared</source>
        <translation>
            <numerusform>%Ln não comparável</numerusform>
            <numerusform>%Ln não comparáveis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to compare</source>
        <translation>
            <numerusform>%Ln a comparar</numerusform>
            <numerusform>%Ln a comparar</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln parts match</source>
        <translation>
            <numerusform>%L1 de %Ln parte corresponde</numerusform>
            <numerusform>%L1 de %Ln partes correspondem</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Examinando o arquivo…</translation>
    </message>
    <message numerus="yes">
        <source>The file is read and compared: %Ln parts are still to come.</source>
        <translation>
            <numerusform>O arquivo está sendo lido e comparado: falta %Ln parte.</numerusform>
            <numerusform>O arquivo está sendo lido e comparado: faltam %Ln partes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part %L1 %2</source>
        <comment>%2 is a word such as “matches”</comment>
        <translation>A parte %L1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a range and a size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Parts %L1 to %L2</source>
        <translation>Partes %L1 a %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of %1 on the server</source>
        <translation>
            <numerusform>%Ln parte de %1 no servidor</numerusform>
            <numerusform>%Ln partes de %1 no servidor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of several sizes on the server</source>
        <translation>
            <numerusform>%Ln parte no servidor</numerusform>
            <numerusform>%Ln partes de vários tamanhos no servidor</numerusform>
        </translation>
    </message>
    <message>
        <source>No part is on the server yet</source>
        <translation>Ainda não há partes no servidor</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what there is, and its size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, file %2, %3</source>
        <comment>what is on the server, the size of the file, its path</comment>
        <translation>%1, arquivo %2, %3</translation>
    </message>
    <message>
        <source>Every part that is kept was proved by its MD5.</source>
        <translation>Cada parte mantida foi provada pelo seu MD5.</translation>
    </message>
    <message>
        <source>Every part that is kept was proved by the checksum that the store keeps of it.</source>
        <translation>Cada parte mantida foi provada pela soma de verificação que o armazenamento guarda dela.</translation>
    </message>
    <message>
        <source>Nothing is left to send: all %1 are there. The upload is only finished.</source>
        <translation>Não falta enviar nada: todos os %1 estão lá. O upload é apenas concluído.</translation>
    </message>
    <message>
        <source>All %1 are sent: no part that is there can be kept.</source>
        <translation>Todos os %1 são enviados: nenhuma parte que está lá pode ser mantida.</translation>
    </message>
    <message>
        <source>%1 to send instead of %2.</source>
        <translation>%1 a enviar em vez de %2.</translation>
    </message>
    <message>
        <source>All %1 are sent, in about %2: no part that is there can be kept.</source>
        <translation>Todos os %1 são enviados, em cerca de %2: nenhuma parte que está lá pode ser mantida.</translation>
    </message>
    <message>
        <source>%1 to send instead of %2, about %3.</source>
        <translation>%1 a enviar em vez de %2, cerca de %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts cannot be compared: their ETags are no MD5 (as with encryption by a key of one&apos;s own), and the store keeps no checksum of them. They are sent again, or a new upload is begun.</source>
        <translation>
            <numerusform>%Ln parte não pode ser comparada: seu ETag não é um MD5 (como na criptografia com chave própria), e o armazenamento não guarda soma de verificação dela. Ela é enviada de novo, ou um novo upload é iniciado.</numerusform>
            <numerusform>%Ln partes não podem ser comparadas: seus ETags não são MD5 (como na criptografia com chave própria), e o armazenamento não guarda somas de verificação delas. Elas são enviadas de novo, ou um novo upload é iniciado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With parts of %1, as they are there, this file would have more than the %Ln that an upload may have. It is cut into larger ones.</source>
        <translation>
            <numerusform>Com partes de %1, como estão lá, este arquivo teria mais do que a %Ln que um upload pode ter. Ele é dividido em partes maiores.</numerusform>
            <numerusform>Com partes de %1, como estão lá, este arquivo teria mais do que as %Ln que um upload pode ter. Ele é dividido em partes maiores.</numerusform>
        </translation>
    </message>
    <message>
        <source>No part is of this file. It may be the wrong one, or it has changed.</source>
        <translation>Nenhuma parte é deste arquivo. Talvez seja o arquivo errado, ou ele mudou.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts on the server belong to no part of this file, and this store finishes an upload only with all of its parts: a new upload is begun, and everything is sent.</source>
        <translation>
            <numerusform>%Ln parte no servidor não pertence a nenhuma deste arquivo, e este armazenamento só conclui um upload com todas as suas partes: um novo upload é iniciado e tudo é enviado.</numerusform>
            <numerusform>%Ln partes no servidor não pertencem a nenhuma deste arquivo, e este armazenamento só conclui um upload com todas as suas partes: um novo upload é iniciado e tudo é enviado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts on the server belong to no part of this file. They are left out.</source>
        <translation>
            <numerusform>%Ln parte no servidor não pertence a nenhuma deste arquivo. Ela é deixada de fora.</numerusform>
            <numerusform>%Ln partes no servidor não pertencem a nenhuma deste arquivo. Elas são deixadas de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>No part matches by its ETag: this is another file, or the upload is encrypted with a key (SSE-KMS) and its ETags are no MD5s. The parts are sent again, or a new upload is begun.</source>
        <translation>Nenhuma parte corresponde pelo ETag: é outro arquivo, ou o upload está criptografado com uma chave (SSE-KMS) e seus ETags não são MD5. As partes são enviadas de novo, ou um novo upload é iniciado.</translation>
    </message>
</context>
<context>
    <name>WaitingText</name>
    <message>
        <source>Parts that it did not take are sent again soon.</source>
        <translation>As partes que ele não aceitou serão enviadas novamente em breve.</translation>
    </message>
    <message>
        <source>Transfer %1 to %2 waits for the network and goes on by itself. %3</source>
        <translation>A transferência %1 para %2 aguarda a rede e continua sozinha. %3</translation>
    </message>
    <message>
        <source>Transfer %1 to %2 waits for the server and goes on by itself. %3</source>
        <translation>A transferência %1 para %2 aguarda o servidor e continua sozinha. %3</translation>
    </message>
</context>
<context>
    <name>WatchText</name>
    <message>
        <source>--settle is a number of seconds from 1 to 3600, not “%1”.</source>
        <translation>--settle é um número de segundos de 1 a 3600, não “%1”.</translation>
    </message>
    <message>
        <source>The last argument is where to: s3://BUCKET/PREFIX/, not “%1”.</source>
        <translation>O último argumento é o destino: s3://BUCKET/PREFIXO/, não “%1”.</translation>
    </message>
    <message>
        <source>%1 is not a folder that can be watched.</source>
        <translation>%1 não é uma pasta que possa ser observada.</translation>
    </message>
    <message>
        <source>%1 is where this program keeps its own journal, and cannot be watched.</source>
        <translation>%1 é onde este programa guarda o próprio diário, e não pode ser observada.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Another Partway is at work in this state folder but does not answer. Close it, or give another folder with --state.</source>
        <translation>Outro Partway está trabalhando nesta pasta de estado, mas não responde. Feche-o ou indique outra pasta com --state.</translation>
    </message>
</context>
<context>
    <name>partway::AbortCommand</name>
    <message>
        <source>Interrupted; parts may still be on the server. To go on:</source>
        <translation>Interrompido; ainda pode haver partes no servidor. Para continuar:</translation>
    </message>
    <message>
        <source>Transfer %1 is finished: %2 is on the server, and aborting cannot take it away. “remove” takes the row out of the journal.</source>
        <translation>A transferência %1 está concluída: %2 está no servidor, e abortar não pode retirá-lo de lá. “remove” retira a linha do diário.</translation>
    </message>
    <message>
        <source>Transfer %1 to %2 is aborted, and nothing of it is left on the server.</source>
        <translation>A transferência %1 para %2 foi abortada, e nada dela resta no servidor.</translation>
    </message>
    <message>
        <source>Transfer %1 is removed.</source>
        <translation>A transferência %1 foi removida.</translation>
    </message>
    <message>
        <source>Folder %1 is removed; what was sent stays on the server.</source>
        <translation>A pasta %1 foi removida; o que foi enviado permanece no servidor.</translation>
    </message>
    <message>
        <source>Folder %1 is given up; what was sent stays on the server.</source>
        <translation>A pasta %1 foi abandonada; o que foi enviado permanece no servidor.</translation>
    </message>
</context>
<context>
    <name>partway::AbortDesk</name>
    <message numerus="yes">
        <source>Nothing here was begun more than %Ln days ago.</source>
        <translation>
            <numerusform>Nada aqui foi iniciado há mais de %Ln dia.</numerusform>
            <numerusform>Nada aqui foi iniciado há mais de %Ln dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>No unfinished upload here begins with %1.</source>
        <translation>Nenhum upload inacabado aqui começa com %1.</translation>
    </message>
    <message>
        <source>This program knows every unfinished upload here: they are transfers of its queue.</source>
        <translation>Este programa conhece todos os uploads inacabados daqui: são transferências da fila dele.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads could not be aborted. They stay in the list, each with the reason; try again later, or stop whoever writes them.</source>
        <translation>
            <numerusform>%Ln upload não pôde ser abortado. Ele fica na lista com o motivo; tente mais tarde ou pare quem o grava.</numerusform>
            <numerusform>%Ln uploads não puderam ser abortados. Eles ficam na lista, cada um com o motivo; tente mais tarde ou pare quem os grava.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::AbortSheet</name>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln parte</numerusform>
            <numerusform>%Ln partes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 are lost for good. That frees %3 a month.</source>
        <comment>bytes, parts, money</comment>
        <translation>%1 em %2 se perdem para sempre. Isso libera %3 por mês.</translation>
    </message>
    <message>
        <source>%1 in %2 are lost for good, and freed at the store.</source>
        <comment>bytes, parts</comment>
        <translation>%1 em %2 se perdem para sempre e são liberados no armazenamento.</translation>
    </message>
    <message>
        <source>%1 Files on this computer and finished objects are not touched.</source>
        <translation>%1 Os arquivos deste computador e os objetos prontos não são tocados.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are transfers of this program, which leave the queue as well.</source>
        <translation>
            <numerusform>%Ln deles é uma transferência deste programa, que também sai da fila.</numerusform>
            <numerusform>%Ln deles são transferências deste programa, que também saem da fila.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stores are being asked what %Ln of them hold…</source>
        <translation>
            <numerusform>Perguntando ao armazenamento o que %Ln deles contém…</numerusform>
            <numerusform>Perguntando aos armazenamentos o que %Ln deles contêm…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %Ln of them hold could not be found out.</source>
        <translation>
            <numerusform>Não foi possível descobrir o que %Ln deles contém.</numerusform>
            <numerusform>Não foi possível descobrir o que %Ln deles contêm.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything is listed yet: these are only those that are.</source>
        <translation>Nem tudo está listado ainda: estes são só os que já estão.</translation>
    </message>
    <message>
        <source>Abort uploads</source>
        <translation>Abortar uploads</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Armazenado</translation>
    </message>
    <message>
        <source>Uploads to be aborted</source>
        <translation>Envios a abortar</translation>
    </message>
    <message>
        <source>%1 (being written right now)</source>
        <comment>a key</comment>
        <translation>%1 (sendo gravado agora)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also abort the %Ln that are being written right now</source>
        <translation>
            <numerusform>Abortar também o %Ln que está sendo gravado agora</numerusform>
            <numerusform>Abortar também os %Ln que estão sendo gravados agora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Abort %Ln uploads?</source>
        <translation>
            <numerusform>Abortar %Ln upload?</numerusform>
            <numerusform>Abortar %Ln uploads?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads are being written right now</source>
        <translation>
            <numerusform>%Ln upload está sendo gravado agora</numerusform>
            <numerusform>%Ln uploads estão sendo gravados agora</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody sends parts of them at this moment. Aborting would throw away what they have just sent, and their upload fails.</source>
        <translation>Alguém está enviando partes neste momento. Abortar descartaria o que acabou de ser enviado, e o upload falharia.</translation>
    </message>
    <message numerus="yes">
        <source>Abort %Ln uploads</source>
        <translation>
            <numerusform>Abortar %Ln upload</numerusform>
            <numerusform>Abortar %Ln uploads</numerusform>
        </translation>
    </message>
    <message>
        <source>How much is lost for good, and freed at the store, is not known.</source>
        <translation>Não se sabe quanto se perde para sempre e é liberado no armazenamento.</translation>
    </message>
    <message>
        <source>%1 in %2 are lost for good. That frees %3 a month, or more.</source>
        <comment>bytes, parts, money</comment>
        <translation>%1 em %2 se perdem para sempre. Isso libera %3 por mês ou mais.</translation>
    </message>
</context>
<context>
    <name>partway::AbortUploadsCommand</name>
    <message>
        <source>Nothing was aborted.</source>
        <translation>Nada foi abortado.</translation>
    </message>
    <message>
        <source>Nobody can be asked here. Say --yes to abort without a question, or --dry-run to see what would be aborted.</source>
        <translation>Aqui não há a quem perguntar. Use --yes para abortar sem perguntar ou --dry-run para ver o que seria abortado.</translation>
    </message>
    <message>
        <source>Which uploads belong to transfers of this computer cannot be told: %1 All count as being written.</source>
        <translation>Não dá para saber quais uploads pertencem a transferências deste computador: %1 Todos contam como em gravação.</translation>
    </message>
    <message>
        <source>looked at %1 of %2 uploads</source>
        <translation>%1 de %2 uploads examinados</translation>
    </message>
    <message>
        <source>There is nothing to abort.</source>
        <translation>Não há nada a abortar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are being written right now, or may be.</source>
        <translation>
            <numerusform>%Ln deles está sendo gravado agora, ou talvez esteja.</numerusform>
            <numerusform>%Ln deles estão sendo gravados agora, ou talvez estejam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Abort %Ln uploads? What they hold is lost. [y/N] </source>
        <translation>
            <numerusform>Abortar %Ln upload? O que ele contém se perde. [y/N] </numerusform>
            <numerusform>Abortar %Ln uploads? O que eles contêm se perde. [y/N] </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads are being written right now, or may be: whoever sends them loses what is sent. Abort them as well? [y/N] </source>
        <translation>
            <numerusform>%Ln upload está sendo gravado agora, ou talvez esteja: quem o envia perde o que enviou. Abortá-lo também? [y/N] </numerusform>
            <numerusform>%Ln uploads estão sendo gravados agora, ou talvez estejam: quem os envia perde o que enviou. Abortá-los também? [y/N] </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads that are being written, or may be, are left as they are; --even-active aborts these as well.</source>
        <translation>
            <numerusform>%Ln upload que está sendo gravado, ou talvez esteja, fica como está; --even-active o aborta também.</numerusform>
            <numerusform>%Ln uploads que estão sendo gravados, ou talvez estejam, ficam como estão; --even-active os aborta também.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads could not be aborted; the list says why.</source>
        <translation>
            <numerusform>%Ln upload não pôde ser abortado; a lista diz por quê.</numerusform>
            <numerusform>%Ln uploads não puderam ser abortados; a lista diz por quê.</numerusform>
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
        <translation>O Partway se apoia nestas bibliotecas e agradece a quem as faz:

Qt %1 (GNU Lesser General Public License 3)
%2 (Apache License 2.0)
QtKeychain (BSD License)
SQLite (domínio público)
tl::expected (Creative Commons Zero)

O Partway é fornecido sem nenhuma garantia, na medida permitida por lei. Você pode redistribuí-lo e modificá-lo nos termos da GNU General Public License, versão 3 ou posterior; o texto está em https://www.gnu.org/licenses/gpl-3.0.html.</translation>
    </message>
    <message>
        <source>About Partway</source>
        <translation>Sobre o Partway</translation>
    </message>
    <message>
        <source>Partway %1</source>
        <translation>Partway %1</translation>
    </message>
    <message>
        <source>Multipart uploads to S3-compatible storage that never start again.</source>
        <translation>Uploads multipart para armazenamentos compatíveis com S3 que nunca começam de novo.</translation>
    </message>
    <message>
        <source>Libraries and licences</source>
        <translation>Bibliotecas e licenças</translation>
    </message>
</context>
<context>
    <name>partway::AccountAddCommand</name>
    <message>
        <source>There is no provider “%1”.</source>
        <translation>O provedor “%1” não existe.</translation>
    </message>
    <message>
        <source>Say which server with --endpoint URL.</source>
        <translation>Indique qual é o servidor com --endpoint URL.</translation>
    </message>
    <message>
        <source>Access key: </source>
        <translation>Chave de acesso: </translation>
    </message>
    <message>
        <source>Secret key (not shown): </source>
        <translation>Chave secreta (não exibida): </translation>
    </message>
    <message>
        <source>Session token (not shown; mostly none): </source>
        <translation>Token de sessão (não exibido; geralmente não há): </translation>
    </message>
    <message>
        <source>An access key and a secret key are needed. Give them on standard input, a line each, or in the environment with --keys-from-env; or say --no-keys.</source>
        <translation>São necessárias uma chave de acesso e uma chave secreta. Informe-as na entrada padrão, uma por linha, ou no ambiente com --keys-from-env; ou use --no-keys.</translation>
    </message>
    <message>
        <source>The keys could not be kept: %1. The account is there without them; give them in AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY at each use.</source>
        <translation>Não foi possível guardar as chaves: %1. A conta existe sem elas; informe-as em AWS_ACCESS_KEY_ID e AWS_SECRET_ACCESS_KEY a cada uso.</translation>
    </message>
    <message>
        <source>The account “%1” is added. “account test” tries it.</source>
        <translation>A conta “%1” foi adicionada. “account test” faz um teste com ela.</translation>
    </message>
    <message>
        <source>--price is what a stored terabyte costs a month in US dollars, such as 4 or 5.99, not “%1”.</source>
        <translation>--price é quanto custa por mês um terabyte armazenado em dólares, como 4 ou 5.99, não “%1”.</translation>
    </message>
    <message>
        <source>The share key is the account&apos;s own access key. It would stand in every link; make a public, read-only one.</source>
        <translation>A chave de compartilhamento é a própria chave de acesso da conta. Ela ficaria em cada link; crie uma pública, somente leitura.</translation>
    </message>
    <message>
        <source>Uploads cannot be kept alive at this store: either it deletes none by itself, or it counts from when they were begun.</source>
        <translation>Neste armazenamento não é possível manter uploads vivos: ou ele não apaga nenhum sozinho, ou conta desde que foram iniciados.</translation>
    </message>
    <message>
        <source>A share key is for share links of Storj; this account is at another store.</source>
        <translation>A chave de compartilhamento é para links do Storj; esta conta é de outro armazenamento.</translation>
    </message>
    <message>
        <source>This is no share key: it has to be a public access key, or a link made with it.</source>
        <translation>Esta não é uma chave de compartilhamento: é preciso uma chave de acesso pública ou um link feito com ela.</translation>
    </message>
</context>
<context>
    <name>partway::AccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>Adicionar conta</translation>
    </message>
    <message>
        <source>The block of keys was split into its fields.</source>
        <translation>O bloco de chaves foi dividido entre os campos.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Fields that most accounts do not need</source>
        <translation>Campos de que a maioria das contas não precisa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Bucket to test</source>
        <translation>Bucket para testar</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Asks the store for its buckets</source>
        <translation>Solicita ao armazenamento a lista de buckets</translation>
    </message>
    <message>
        <source>“Test” will list this bucket, and begin and abort one empty upload in it. Nothing is stored.</source>
        <translation>“Testar” listará este bucket e iniciará e abortará um upload vazio nele. Nada é armazenado.</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Editar conta</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Consultando %1…</translation>
    </message>
    <message>
        <source>Tr&amp;y it</source>
        <translation>Testa&amp;r</translation>
    </message>
    <message>
        <source>bucket, optional</source>
        <translation>bucket, opcional</translation>
    </message>
    <message>
        <source>With a bucket, the test also tells what the keys may do there.</source>
        <translation>Com um bucket, o teste também diz o que as chaves permitem fazer nele.</translation>
    </message>
</context>
<context>
    <name>partway::AccountDialogs</name>
    <message>
        <source>There is no keychain that could keep the keys, so they are kept for this run only and asked for again at the next start.</source>
        <translation>Não há um chaveiro que possa guardar as chaves; por isso, elas são mantidas somente nesta execução e serão solicitadas novamente no próximo início.</translation>
    </message>
    <message>
        <source>The account of this transfer is not there any more. Add it again, then resume the transfer.</source>
        <translation>A conta desta transferência não existe mais. Adicione-a novamente e depois retome a transferência.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Remover conta</translation>
    </message>
    <message>
        <source>Remove the account %1?</source>
        <translation>Remover a conta %1?</translation>
    </message>
    <message>
        <source>Its keys are removed from the keychain. Nothing at the store changes; transfers of this account stop until it is there again.</source>
        <translation>As chaves dela são removidas do chaveiro. Nada muda no armazenamento; as transferências desta conta param até que ela exista novamente.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>The keychain did not confirm that the keys are gone (%1). Look for Partway in the keychain&apos;s own window.</source>
        <translation>O chaveiro não confirmou que as chaves foram removidas (%1). Procure por Partway na janela do próprio chaveiro.</translation>
    </message>
</context>
<context>
    <name>partway::AccountForm</name>
    <message>
        <source>http:// sends everything in the clear: anyone on the way can read the files. Use https:// where the store offers it.</source>
        <translation>http:// envia tudo em texto claro: qualquer pessoa no caminho pode ler os arquivos. Use https:// onde o armazenamento o oferecer.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Nome da conta</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>ID da conta</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>Where its keys are</source>
        <translation>Onde estão as chaves</translation>
    </message>
    <message>
        <source>Bucket in the path</source>
        <translation>Bucket no caminho</translation>
    </message>
    <message>
        <source>Bucket in the host name</source>
        <translation>Bucket no nome do host</translation>
    </message>
    <message>
        <source>Addressing</source>
        <translation>Endereçamento</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Provedor</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Account &amp;ID</source>
        <translation>&amp;ID da conta</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Ser&amp;vidor</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>&amp;Endpoint</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>Re&amp;gião</translation>
    </message>
    <message>
        <source>Keys &amp;from</source>
        <translation>&amp;Chaves de</translation>
    </message>
    <message>
        <source>&amp;Addressing</source>
        <translation>En&amp;dereçamento</translation>
    </message>
    <message>
        <source>&amp;CA file</source>
        <translation>&amp;Arquivo de CA</translation>
    </message>
    <message>
        <source>The keychain; enter them below</source>
        <translation>O chaveiro; insira-as abaixo</translation>
    </message>
    <message>
        <source>Profile “%1” of the AWS files</source>
        <translation>Perfil “%1” dos arquivos da AWS</translation>
    </message>
    <message>
        <source>Endpoint: %1</source>
        <translation>Endpoint: %1</translation>
    </message>
    <message>
        <source>There is another account with this name. Choose another one.</source>
        <translation>Há outra conta com este nome. Escolha outro.</translation>
    </message>
    <message>
        <source>Enter the account ID. The provider shows it beside the keys.</source>
        <translation>Insira o ID da conta. O provedor o mostra ao lado das chaves.</translation>
    </message>
    <message>
        <source>An account ID is letters and digits only.</source>
        <translation>O ID da conta contém somente letras e dígitos.</translation>
    </message>
    <message>
        <source>Enter the name of the server.</source>
        <translation>Insira o nome do servidor.</translation>
    </message>
    <message>
        <source>This is no name of a server. It looks like s3.example.com or s3.example.com:9000.</source>
        <translation>Isto não é um nome de servidor. Ele tem a forma s3.example.com ou s3.example.com:9000.</translation>
    </message>
    <message>
        <source>There is no such region. It looks like eu-central-1.</source>
        <translation>Esta região não existe. Ela tem a forma eu-central-1.</translation>
    </message>
    <message>
        <source>Enter the address of the store. The provider shows it as “endpoint”.</source>
        <translation>Insira o endereço do armazenamento. O provedor o mostra como “endpoint”.</translation>
    </message>
    <message>
        <source>This is no endpoint. It looks like https://host or http://host:port, with nothing behind it.</source>
        <translation>Isto não é um endpoint. Ele tem a forma https://host ou http://host:porta, sem nada depois.</translation>
    </message>
    <message>
        <source>This file cannot be read. Choose another one.</source>
        <translation>Não é possível ler este arquivo. Escolha outro.</translation>
    </message>
    <message>
        <source>Other S3-compatible</source>
        <translation>Outro armazenamento compatível com S3</translation>
    </message>
</context>
<context>
    <name>partway::AccountListCommand</name>
    <message>
        <source>There are no accounts. “account add” adds one.</source>
        <translation>Não há contas. “account add” adiciona uma.</translation>
    </message>
</context>
<context>
    <name>partway::AccountRemoveCommand</name>
    <message>
        <source>The account “%1” is removed.</source>
        <translation>A conta “%1” foi removida.</translation>
    </message>
    <message>
        <source>The account “%1” is removed, but the keychain did not answer (%2). Look there for keys of “partway” if it held any.</source>
        <translation>A conta “%1” foi removida, mas o chaveiro não respondeu (%2). Procure nele as chaves de “partway”, se ele guardava alguma.</translation>
    </message>
</context>
<context>
    <name>partway::AccountTestCommand</name>
    <message>
        <source>“%1” works: the bucket %2 can be reached.</source>
        <translation>“%1” funciona: é possível alcançar o bucket %2.</translation>
    </message>
    <message>
        <source>“%1” works. Buckets that it shows: %2.</source>
        <translation>“%1” funciona. Buckets que ela mostra: %2.</translation>
    </message>
    <message>
        <source>The server knows the keys of “%1”, but they may not list buckets. Name a bucket to try it: account test %1 s3://BUCKET</source>
        <translation>O servidor conhece as chaves de “%1”, mas elas não podem listar buckets. Indique um bucket para testar: account test %1 s3://BUCKET</translation>
    </message>
</context>
<context>
    <name>partway::AccountTrial</name>
    <message numerus="yes">
        <source>It works: %n buckets are there.</source>
        <translation>
            <numerusform>Funciona: há %n bucket.</numerusform>
            <numerusform>Funciona: há %n buckets.</numerusform>
        </translation>
    </message>
    <message>
        <source>The store knows these keys. They may not list all buckets.</source>
        <translation>O armazenamento conhece estas chaves. Elas não podem listar todos os buckets.</translation>
    </message>
    <message>
        <source>The store knows these keys. They may not list all buckets; name one here to test it, and type its name when you upload.</source>
        <translation>O armazenamento conhece estas chaves. Elas não podem listar todos os buckets; indique um aqui para testá-lo e digite o nome dele ao enviar.</translation>
    </message>
    <message>
        <source>They may list what is in %1.</source>
        <translation>Elas podem listar o que está em %1.</translation>
    </message>
    <message>
        <source>They may not list what is in %1. Uploads may work all the same; what is there cannot be shown.</source>
        <translation>Elas não podem listar o que está em %1. Os uploads podem funcionar mesmo assim; o que está lá não pode ser mostrado.</translation>
    </message>
    <message>
        <source>They may not begin an upload in %1. Use keys that may write there.</source>
        <translation>Elas não podem iniciar um upload em %1. Use chaves que possam gravar lá.</translation>
    </message>
    <message>
        <source>They may begin and abort uploads. Nothing of the test is left there.</source>
        <translation>Elas podem iniciar e abortar uploads. Nada do teste ficou lá.</translation>
    </message>
    <message>
        <source>An upload could be begun, but not aborted. The empty upload of “%1” is left there: abort it with keys that may, or let the store&apos;s own rule do it.</source>
        <translation>Foi possível iniciar um upload, mas não abortá-lo. O upload vazio de “%1” ficou lá: aborte-o com chaves que possam fazer isso ou deixe que a regra do próprio armazenamento o faça.</translation>
    </message>
</context>
<context>
    <name>partway::AdoptCommand</name>
    <message>
        <source>Say which upload with --upload-id; “uploads” lists them.</source>
        <translation>Informe qual upload com --upload-id; “uploads” os lista.</translation>
    </message>
    <message>
        <source>This upload belongs to transfer %1 of this computer already: “resume %1” goes on with it.</source>
        <translation>Este upload já pertence à transferência %1 deste computador: “resume %1” a continua.</translation>
    </message>
    <message>
        <source>What is on the server would be lost, and nobody can be asked here. Say --yes to go on all the same.</source>
        <translation>O que está no servidor se perderia, e aqui não há a quem perguntar. Use --yes para continuar mesmo assim.</translation>
    </message>
    <message>
        <source>Go on with this upload? [y/N] </source>
        <translation>Continuar com este upload? [y/N] </translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nada foi enviado.</translation>
    </message>
    <message>
        <source>Parts that differ, and are overwritten: %1</source>
        <translation>Partes que diferem e são sobrescritas: %1</translation>
    </message>
    <message>
        <source>This store keeps no digest of these parts that can be compared: those that cannot be compared are overwritten with what the file holds.</source>
        <translation>Este armazenamento não guarda destas partes nenhum resumo comparável: as que não podem ser comparadas são sobrescritas com o conteúdo do arquivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts are beyond the end of the file: the upload may be of another file.</source>
        <translation>
            <numerusform>%Ln parte está além do fim do arquivo: o upload pode ser de outro arquivo.</numerusform>
            <numerusform>%Ln partes estão além do fim do arquivo: o upload pode ser de outro arquivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>A part came within the last minutes: somebody may be sending it right now.</source>
        <translation>Uma parte chegou nos últimos minutos: alguém pode estar enviando agora.</translation>
    </message>
    <message>
        <source>Every part is there: it only needs to be completed.</source>
        <translation>Todas as partes estão lá: só falta concluir.</translation>
    </message>
    <message>
        <source>%1 are to be sent.</source>
        <translation>%1 serão enviados.</translation>
    </message>
    <message>
        <source>No part matches by its ETag: this is another file, or the upload is encrypted with a key (SSE-KMS) and its ETags are no MD5s. To go on overwrites the parts with what the file holds; “upload” begins a fresh one, “abort-uploads” frees this one.</source>
        <translation>Nenhuma parte corresponde pelo ETag: é outro arquivo, ou o upload está criptografado com uma chave (SSE-KMS) e seus ETags não são MD5. Continuar sobrescreve as partes com o conteúdo do arquivo; “upload” inicia um novo, “abort-uploads” libera este.</translation>
    </message>
</context>
<context>
    <name>partway::AdoptDialog</name>
    <message>
        <source>This upload belongs to a transfer in the queue, “%1” (%2). Resume that one.</source>
        <translation>Este upload pertence a uma transferência da fila, “%1” (%2). Retome essa.</translation>
    </message>
    <message>
        <source>A transfer in the queue makes the same object already: “%1” (%2). The one that ends last replaces the other&apos;s.</source>
        <translation>Uma transferência da fila já cria o mesmo objeto: “%1” (%2). A que terminar por último substitui a outra.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>Begin a new upload</source>
        <translation>Iniciar um novo upload</translation>
    </message>
    <message>
        <source>Abort it, begin a new one</source>
        <translation>Abortá-lo e iniciar outro</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Adopt and send the rest</source>
        <translation>Assumir e enviar o resto</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Assumir</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Show it in the &amp;queue</source>
        <translation>Mostrá-la na &amp;fila</translation>
    </message>
    <message>
        <source>&amp;Nothing else works on this upload any more</source>
        <translation>&amp;Nada mais trabalha neste upload</translation>
    </message>
    <message>
        <source>What becomes of the upload that is there</source>
        <translation>O que acontece com o upload que está lá</translation>
    </message>
    <message>
        <source>&amp;The upload that is there:</source>
        <translation>O &amp;upload que está lá:</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Adopt %1</source>
        <translation>Assumir %1</translation>
    </message>
    <message>
        <source>The file on this computer is compared with the parts that are on the server. Parts that match are kept; the rest is sent.</source>
        <translation>O arquivo deste computador é comparado com as partes que estão no servidor. As que correspondem são mantidas; o resto é enviado.</translation>
    </message>
    <message>
        <source>Go on with it; what is not proven is sent again</source>
        <translation>Continuar com ele; o que não está provado é enviado de novo</translation>
    </message>
    <message>
        <source>Leave it there, and begin a new one; it is billed on</source>
        <translation>Deixá-lo lá e iniciar outro; continua sendo cobrado</translation>
    </message>
    <message>
        <source>Abort it, and begin a new one; its parts are freed</source>
        <translation>Abortá-lo e iniciar outro; suas partes são liberadas</translation>
    </message>
</context>
<context>
    <name>partway::CaFileField</name>
    <message>
        <source>File with an additional certificate authority</source>
        <translation>Arquivo com uma autoridade certificadora adicional</translation>
    </message>
    <message>
        <source>optional, a PEM file</source>
        <translation>opcional, um arquivo PEM</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>Escolher o arquivo de CA</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autoridade certificadora</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>partway::CellMap</name>
    <message numerus="yes">
        <source>%n parts</source>
        <translation>
            <numerusform>%n parte</numerusform>
            <numerusform>%n partes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::ColumnMenu</name>
    <message>
        <source>Queue order</source>
        <translation>Ordem da fila</translation>
    </message>
    <message>
        <source>Columns as they were at first</source>
        <translation>Colunas como eram no início</translation>
    </message>
</context>
<context>
    <name>partway::CompletionCommand</name>
    <message>
        <source>There are completions for bash, zsh and fish, not for “%1”.</source>
        <translation>Há autocompletar para bash, zsh e fish, não para “%1”.</translation>
    </message>
</context>
<context>
    <name>partway::ConflictModel</name>
    <message>
        <source>As chosen below</source>
        <translation>Como escolhido abaixo</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Sobrescrever</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Manter ambos</translation>
    </message>
    <message>
        <source>Overwrite if different</source>
        <translation>Sobrescrever se for diferente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>At the store</source>
        <translation>No armazenamento</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>as much as is written</source>
        <translation>tanto quanto for escrito</translation>
    </message>
</context>
<context>
    <name>partway::ConflictSheet</name>
    <message>
        <source>Do this from now on without asking</source>
        <translation>Fazer isto de agora em diante sem perguntar</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Já existem</translation>
    </message>
    <message>
        <source>Files whose objects are there already</source>
        <translation>Arquivos cujos objetos já existem</translation>
    </message>
    <message>
        <source>What to do with all of them</source>
        <translation>O que fazer com todos</translation>
    </message>
    <message>
        <source>For &amp;all:</source>
        <translation>Para &amp;todos:</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Cancel the upload</source>
        <translation>Cancelar o upload</translation>
    </message>
    <message numerus="yes">
        <source>%Ln objects are there already</source>
        <translation>
            <numerusform>%Ln objeto já existe</numerusform>
            <numerusform>%Ln objetos já existem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1. %n other files are new and go up in any case.</source>
        <translation>
            <numerusform>Em %1. %n outro arquivo é novo e será enviado de qualquer forma.</numerusform>
            <numerusform>Em %1. %n outros arquivos são novos e serão enviados de qualquer forma.</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1. Choose what is to become of them.</source>
        <translation>Em %1. Escolha o que deve ser feito com eles.</translation>
    </message>
    <message>
        <source>“Keep both” uploads under the next free name, such as “file (2).ext”. “Overwrite if different” compares size and checksum first; what cannot be compared counts as different.</source>
        <translation>“Manter ambos” envia com o próximo nome livre, como “arquivo (2).ext”. “Sobrescrever se for diferente” compara primeiro o tamanho e a soma de verificação; o que não puder ser comparado é considerado diferente.</translation>
    </message>
</context>
<context>
    <name>partway::ControlActions</name>
    <message>
        <source>Pause until &amp;tomorrow</source>
        <translation>Pausar até a&amp;manhã</translation>
    </message>
    <message>
        <source>Pauses everything now and goes on by itself tomorrow morning</source>
        <translation>Pausa tudo agora e continua automaticamente amanhã de manhã</translation>
    </message>
    <message>
        <source>Pause &amp;until…</source>
        <translation>Pausar &amp;até…</translation>
    </message>
    <message>
        <source>Pauses everything now and goes on by itself when you say</source>
        <translation>Pausa tudo agora e continua automaticamente quando você definir</translation>
    </message>
    <message>
        <source>Resume &amp;now</source>
        <translation>&amp;Retomar agora</translation>
    </message>
    <message>
        <source>Ends the pause before its time; what you paused yourself stays so</source>
        <translation>Encerra a pausa antes da hora; o que você mesmo pausou continua pausado</translation>
    </message>
    <message>
        <source>Do &amp;nothing</source>
        <translation>&amp;Não fazer nada</translation>
    </message>
    <message>
        <source>Partway stays open when everything is uploaded</source>
        <translation>O Partway continua aberto quando tudo estiver enviado</translation>
    </message>
    <message>
        <source>&amp;Quit Partway</source>
        <translation>&amp;Sair do Partway</translation>
    </message>
    <message>
        <source>Closes Partway when everything is uploaded</source>
        <translation>Fecha o Partway quando tudo estiver enviado</translation>
    </message>
    <message>
        <source>&amp;Sleep</source>
        <translation>S&amp;uspender</translation>
    </message>
    <message>
        <source>Sends the computer to sleep when everything is uploaded</source>
        <translation>Suspende o computador quando tudo estiver enviado</translation>
    </message>
    <message>
        <source>&amp;When everything is uploaded</source>
        <translation>&amp;Quando tudo estiver enviado</translation>
    </message>
</context>
<context>
    <name>partway::ControlDesk</name>
    <message numerus="yes">
        <source>%Ln transfers failed, so nothing was done at the end. Look at them and resume them.</source>
        <translation>
            <numerusform>%Ln transferência falhou, por isso nada foi feito no final. Verifique-a e retome-a.</numerusform>
            <numerusform>%Ln transferências falharam, por isso nada foi feito no final. Verifique-as e retome-as.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause until &amp;tomorrow, %1</source>
        <translation>Pausar até a&amp;manhã, %1</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Configurações…</translation>
    </message>
    <message>
        <source>Paused until %1 by timetable</source>
        <translation>Pausado até %1 pela agenda</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>Pausado até %1</translation>
    </message>
    <message>
        <source>Resume now</source>
        <translation>Retomar agora</translation>
    </message>
    <message>
        <source>Everything is paused until %1, as the timetable says. New transfers wait, too.</source>
        <translation>Tudo está pausado até %1, conforme a agenda. As novas transferências também esperam.</translation>
    </message>
    <message>
        <source>Everything is paused until %1 and goes on by itself then. New transfers wait, too.</source>
        <translation>Tudo está pausado até %1 e então continua automaticamente. As novas transferências também esperam.</translation>
    </message>
    <message>
        <source>Quits when everything is uploaded</source>
        <translation>Sai quando tudo estiver enviado</translation>
    </message>
    <message>
        <source>Sleeps when everything is uploaded</source>
        <translation>Suspende quando tudo estiver enviado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Quits in %Ln s</source>
        <translation>
            <numerusform>Sai em %Ln s</numerusform>
            <numerusform>Sai em %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sleeps in %Ln s</source>
        <translation>
            <numerusform>Suspende em %Ln s</numerusform>
            <numerusform>Suspende em %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is uploaded. Partway quits in %Ln seconds.</source>
        <translation>
            <numerusform>Tudo foi enviado. O Partway será encerrado em %Ln segundo.</numerusform>
            <numerusform>Tudo foi enviado. O Partway será encerrado em %Ln segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is uploaded. The computer goes to sleep in %Ln seconds.</source>
        <translation>
            <numerusform>Tudo foi enviado. O computador será suspenso em %Ln segundo.</numerusform>
            <numerusform>Tudo foi enviado. O computador será suspenso em %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer could not be sent to sleep: %1.</source>
        <translation>Não foi possível suspender o computador: %1.</translation>
    </message>
</context>
<context>
    <name>partway::DbusNotifier</name>
    <message>
        <source>Show Partway</source>
        <translation>Mostrar o Partway</translation>
    </message>
</context>
<context>
    <name>partway::Delivery</name>
    <message>
        <source>Cancel the upload</source>
        <translation>Cancelar o upload</translation>
    </message>
    <message numerus="yes">
        <source>Looking at what is there already, for %Ln files…</source>
        <translation>
            <numerusform>Verificando o que já existe, para %Ln arquivo…</numerusform>
            <numerusform>Verificando o que já existe, para %Ln arquivos…</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too many to look at each of them.</source>
        <translation>São muitos para verificar cada um deles.</translation>
    </message>
    <message numerus="yes">
        <source>It is not known whether %Ln objects are there already. %1 They are queued and looked at when their turn comes; none is overwritten.</source>
        <translation>
            <numerusform>Não se sabe se %Ln objeto já existe. %1 Ele foi colocado na fila e será verificado quando chegar a vez; nada será sobrescrito.</numerusform>
            <numerusform>Não se sabe se %Ln objetos já existem. %1 Eles foram colocados na fila e serão verificados quando chegar a vez; nenhum será sobrescrito.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comparing %Ln files with what is there…</source>
        <translation>
            <numerusform>Comparando %Ln arquivo com o que já existe…</numerusform>
            <numerusform>Comparando %Ln arquivos com o que já existe…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are there already, byte for byte, and were left out.</source>
        <translation>
            <numerusform>%Ln arquivo já existe, byte por byte, e foi deixado de fora.</numerusform>
            <numerusform>%Ln arquivos já existem, byte por byte, e foram deixados de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be compared with what is there, since its checksum is of another kind; they are uploaded as if they were different.</source>
        <translation>
            <numerusform>Não foi possível comparar %Ln arquivo com o que já existe, pois a soma de verificação é de outro tipo; ele será enviado como se fosse diferente.</numerusform>
            <numerusform>Não foi possível comparar %Ln arquivos com o que já existe, pois a soma de verificação é de outro tipo; eles serão enviados como se fossem diferentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for free names…</source>
        <translation>Procurando nomes livres…</translation>
    </message>
    <message>
        <source>Looking for uploads in progress…</source>
        <translation>Procurando uploads em andamento…</translation>
    </message>
    <message numerus="yes">
        <source>Freeing %Ln uploads in progress…</source>
        <translation>
            <numerusform>Liberando %Ln upload em andamento…</numerusform>
            <numerusform>Liberando %Ln uploads em andamento…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads in progress could not be aborted and may still be billed. Look at them again in a few minutes.</source>
        <translation>
            <numerusform>Não foi possível abortar %Ln upload em andamento, e ele ainda pode ser cobrado. Verifique-o novamente em alguns minutos.</numerusform>
            <numerusform>Não foi possível abortar %Ln uploads em andamento, e eles ainda podem ser cobrados. Verifique-os novamente em alguns minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The transfer of %1 goes on. What was sent of it already is not sent again, where the same is written into the pipe.</source>
        <translation>A transferência de %1 continua. O que já foi enviado não é enviado de novo, se o mesmo for escrito no pipe.</translation>
    </message>
    <message>
        <source>%1 is read already, by the transfer to %2, and was not added again. Remove that transfer first to send the pipe elsewhere.</source>
        <translation>%1 já está sendo lido, pela transferência para %2, e não foi adicionado de novo. Remova primeiro essa transferência para enviar o pipe a outro lugar.</translation>
    </message>
</context>
<context>
    <name>partway::DemoCommand</name>
    <message>
        <source>--size is a size such as 200MiB, not “%1”.</source>
        <translation>--size deve ser um tamanho como 200MiB, não “%1”.</translation>
    </message>
    <message>
        <source>%1 cannot be emptied. Remove it, then try again.</source>
        <translation>Não é possível esvaziar %1. Remova-o e tente novamente.</translation>
    </message>
    <message>
        <source>Making a sample of %1 …</source>
        <translation>Criando uma amostra de %1 …</translation>
    </message>
    <message>
        <source>The sample could not be written to %1 (%2). Free some space, then try again.</source>
        <translation>Não foi possível gravar a amostra em %1 (%2). Libere espaço e tente novamente.</translation>
    </message>
    <message>
        <source>The practice store is at %1. Sending the sample in parts of %2 …</source>
        <translation>O armazenamento de prática está em %1. Enviando a amostra em partes de %2 …</translation>
    </message>
    <message>
        <source>Reading it back …</source>
        <translation>Lendo de volta …</translation>
    </message>
    <message>
        <source>read %1 of %2</source>
        <translation>lidos %1 de %2</translation>
    </message>
    <message>
        <source>It arrived and is identical: %1, %2, SHA-256 %3.</source>
        <translation>Chegou e é idêntico: %1, %2, SHA-256 %3.</translation>
    </message>
    <message>
        <source>The practice store keeps it in %1.</source>
        <translation>O armazenamento de prática o guarda em %1.</translation>
    </message>
</context>
<context>
    <name>partway::DestinationBar</name>
    <message>
        <source>Account to upload to</source>
        <translation>Conta de destino do upload</translation>
    </message>
    <message>
        <source>Bucket to upload to</source>
        <translation>Bucket de destino do upload</translation>
    </message>
    <message>
        <source>bucket</source>
        <translation>bucket</translation>
    </message>
    <message>
        <source>Prefix of the new objects</source>
        <translation>Prefixo dos novos objetos</translation>
    </message>
    <message>
        <source>Upload &amp;to</source>
        <translation>&amp;Enviar para</translation>
    </message>
    <message>
        <source>&amp;Bucket</source>
        <translation>&amp;Bucket</translation>
    </message>
    <message>
        <source>Pre&amp;fix</source>
        <translation>Pre&amp;fixo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose destination</source>
        <translation>Escolher destino</translation>
    </message>
    <message>
        <source>Look through accounts, buckets and folders for the destination (Ctrl+D)</source>
        <translation>Procurar o destino em contas, buckets e pastas (Ctrl+D)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>prefix, optional</source>
        <translation>prefixo, opcional</translation>
    </message>
    <message>
        <source>Stands in front of the names of all files, for example reels/day1/</source>
        <translation>Fica antes dos nomes de todos os arquivos, por exemplo reels/dia1/</translation>
    </message>
</context>
<context>
    <name>partway::DestinationChooser</name>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nova pasta</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Choose destination</source>
        <translation>Escolher destino</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Usados por último</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Consultando %1…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Acima</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mais…</translation>
    </message>
    <message>
        <source>There is no bucket. Type the name of one that these keys may use.</source>
        <translation>Não há nenhum bucket. Digite o nome de um que estas chaves possam usar.</translation>
    </message>
    <message>
        <source>Choose a bucket. Enter opens it.</source>
        <translation>Escolha um bucket. Enter o abre.</translation>
    </message>
    <message>
        <source>Enter opens a folder, Backspace goes up.</source>
        <translation>Enter abre uma pasta, Backspace sobe um nível.</translation>
    </message>
    <message>
        <source>Nothing is made at the store: the folder exists with the first file that is uploaded into it.</source>
        <translation>Nada é criado no armazenamento: a pasta passa a existir com o primeiro arquivo enviado para ela.</translation>
    </message>
    <message>
        <source>Accounts and places that were used last</source>
        <translation>Contas e locais usados por último</translation>
    </message>
    <message>
        <source>Buckets and folders</source>
        <translation>Buckets e pastas</translation>
    </message>
    <message>
        <source>Bucket and prefix</source>
        <translation>Bucket e prefixo</translation>
    </message>
    <message>
        <source>bucket/prefix/, or choose below</source>
        <translation>bucket/prefixo/, ou escolha abaixo</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>Nome da nova pasta</translation>
    </message>
    <message>
        <source>name of the new folder, then Enter</source>
        <translation>nome da nova pasta, depois Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Upload to</source>
        <translation>&amp;Enviar para</translation>
    </message>
    <message>
        <source>Takes what stands above (Ctrl+Enter)</source>
        <translation>Usa o que está acima (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>A link named this place. Enter looks at it, “Choose” takes it; until then nothing is asked or sent.</source>
        <translation>Um link indicou este local. Enter o consulta, “Escolher” o aceita; até lá nada é perguntado nem enviado.</translation>
    </message>
</context>
<context>
    <name>partway::DetailsPane</name>
    <message>
        <source>sent whole, in one request</source>
        <translation>enviado inteiro, em uma única solicitação</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1, %2 confirmed</source>
        <translation>
            <numerusform>%Ln de %1, %2 confirmada</numerusform>
            <numerusform>%Ln de %1, %2 confirmadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%L2 bytes)</source>
        <translation>%1 (%L2 bytes)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Upload ID</source>
        <translation>ID do upload</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionada</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>The store deletes it</source>
        <translation>O armazenamento exclui em</translation>
    </message>
    <message>
        <source>Begun again</source>
        <translation>Recomeçada</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>When it failed</source>
        <translation>Quando falhou</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Detalhes técnicos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a caption and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>Consultado novamente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of several sizes, %1 confirmed</source>
        <translation>
            <numerusform>%Ln de tamanho próprio, %1 confirmadas</numerusform>
            <numerusform>%Ln de vários tamanhos, %1 confirmadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept alive at</source>
        <translation>Mantido vivo às</translation>
    </message>
    <message>
        <source>Keeping it alive failed</source>
        <translation>Falha ao manter vivo</translation>
    </message>
</context>
<context>
    <name>partway::DiagnosticsDialog</name>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>This is what is copied. It holds no keys and no links; read it before you hand it on.</source>
        <translation>Isto é o que será copiado. Não contém chaves nem links; leia antes de repassar.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>With the &amp;names of files, buckets and objects that have errors</source>
        <translation>Com os &amp;nomes de arquivos, buckets e objetos que têm erros</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>partway::DropOverlay</name>
    <message>
        <source>Drop files</source>
        <translation>Solte os arquivos</translation>
    </message>
</context>
<context>
    <name>partway::EmptyState</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>No transfer matches</source>
        <translation>Nenhuma transferência corresponde</translation>
    </message>
    <message>
        <source>No name, destination or account here has all of these words: %1</source>
        <translation>Nenhum nome, destino ou conta aqui contém todas estas palavras: %1</translation>
    </message>
    <message>
        <source>Nothing goes to this account yet</source>
        <translation>Nada vai para esta conta ainda</translation>
    </message>
    <message>
        <source>Choose it above as the destination; then drop files here.</source>
        <translation>Escolha-a acima como destino; depois solte arquivos aqui.</translation>
    </message>
    <message>
        <source>Nothing is under way</source>
        <translation>Nada em andamento</translation>
    </message>
    <message>
        <source>Transfers that move or wait for their turn are listed here.</source>
        <translation>As transferências em movimento ou que aguardam a vez aparecem aqui.</translation>
    </message>
    <message>
        <source>Nothing is paused</source>
        <translation>Nada está pausado</translation>
    </message>
    <message>
        <source>Pausing keeps every finished part; Space pauses what is selected and brings it back. Some stores delete what is paused for long; this list says when.</source>
        <translation>Pausar mantém todas as partes concluídas; a barra de espaço pausa e retoma o que está selecionado. Alguns armazenamentos excluem o que fica pausado por muito tempo; esta lista diz quando.</translation>
    </message>
    <message>
        <source>Nothing is finished yet</source>
        <translation>Nada foi concluído ainda</translation>
    </message>
    <message>
        <source>What has arrived is listed here, each verified, until you remove it.</source>
        <translation>O que chegou aparece aqui, tudo verificado, até que você o remova.</translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation>Nada falhou</translation>
    </message>
    <message>
        <source>What cannot go on by itself is listed here, with what happened and a button that helps.</source>
        <translation>O que não pode continuar sozinho aparece aqui, com o que aconteceu e um botão que ajuda.</translation>
    </message>
    <message>
        <source>Where should files go?</source>
        <translation>Para onde os arquivos devem ir?</translation>
    </message>
    <message>
        <source>Choose an account and a bucket above; then drop files here.</source>
        <translation>Escolha uma conta e um bucket acima; depois solte arquivos aqui.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Escolher arquivos…</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>Solte arquivos aqui</translation>
    </message>
    <message>
        <source>They upload to %1, in parallel parts. Whatever the line or this computer does in between, they never start again from zero.</source>
        <translation>Eles são enviados para %1, em partes paralelas. Aconteça o que acontecer com a conexão ou com este computador, eles nunca recomeçam do zero.</translation>
    </message>
</context>
<context>
    <name>partway::ExcludeList</name>
    <message>
        <source>Leave out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Names that are left out</source>
        <translation>Nomes deixados de fora</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add a pattern</source>
        <translation>Adicionar um padrão</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove the pattern</source>
        <translation>Remover o padrão</translation>
    </message>
    <message>
        <source>Usual ones</source>
        <translation>Padrões habituais</translation>
    </message>
    <message>
        <source>Puts the patterns back that Partway came with</source>
        <translation>Restaura os padrões que vieram com o Partway</translation>
    </message>
</context>
<context>
    <name>partway::ExpiryDesk</name>
    <message>
        <source>The store deletes what was sent of %1 at about %2. Resume it to keep that.</source>
        <translation>O armazenamento excluirá o que foi enviado de %1 por volta de %2. Retome para mantê-lo.</translation>
    </message>
    <message numerus="yes">
        <source>Stores delete what was sent of %Ln stopped uploads, first that of %1 at about %2. Resume them to keep it.</source>
        <translation>
            <numerusform>Os armazenamentos excluirão o que foi enviado de %Ln upload parado, primeiro o de %1 por volta de %2. Retome-o para mantê-lo.</numerusform>
            <numerusform>Os armazenamentos excluirão o que foi enviado de %Ln uploads parados, primeiro o de %1 por volta de %2. Retome-os para mantê-los.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads expire soon</source>
        <translation>
            <numerusform>%Ln upload expira em breve</numerusform>
            <numerusform>%Ln uploads expiram em breve</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>%1 could not be kept alive. The store deletes what was sent of it at about %2. Resume it to keep that.</source>
        <translation>Não foi possível manter %1 vivo. O armazenamento apaga por volta de %2 o que foi enviado. Retome-o para manter isso.</translation>
    </message>
</context>
<context>
    <name>partway::ExportActions</name>
    <message>
        <source>&amp;Export list</source>
        <translation>&amp;Exportar lista</translation>
    </message>
    <message>
        <source>Finished, failed and aborted…</source>
        <translation>Concluídas, com falha e abortadas…</translation>
    </message>
    <message>
        <source>All transfers…</source>
        <translation>Todas as transferências…</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Exportar lista</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>transfers.csv</source>
        <comment>a file name</comment>
        <translation>transferências.csv</translation>
    </message>
    <message>
        <source>The list could not be written to %1: %2. Choose another folder, or free some space.</source>
        <translation>Não foi possível gravar a lista em %1: %2. Escolha outra pasta ou libere espaço.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfers were written to %1.</source>
        <translation>
            <numerusform>%Ln transferência foi gravada em %1.</numerusform>
            <numerusform>%Ln transferências foram gravadas em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
</context>
<context>
    <name>partway::FiguresBar</name>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Rule…</source>
        <translation>Regra…</translation>
    </message>
    <message>
        <source>Abort older than…</source>
        <translation>Abortar mais antigos…</translation>
    </message>
    <message>
        <source>All uploads in progress</source>
        <translation>Todos os uploads em andamento</translation>
    </message>
    <message>
        <source>Unfinished uploads</source>
        <translation>Uploads inacabados</translation>
    </message>
    <message>
        <source>Stored and billed</source>
        <translation>Armazenado e cobrado</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Deleted by the store soon</source>
        <translation>Excluídos em breve pelo armazenamento</translation>
    </message>
    <message>
        <source>What the store removes by itself, by a rule of the bucket</source>
        <translation>O que o armazenamento remove sozinho, por uma regra do bucket</translation>
    </message>
    <message>
        <source>Asks for an age, and tells what that would free</source>
        <translation>Pergunta por uma idade e diz o que isso liberaria</translation>
    </message>
    <message>
        <source>More for uploads in progress</source>
        <translation>Mais para uploads em andamento</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a caption and its figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <comment>money</comment>
        <translation>%1 por mês</translation>
    </message>
    <message>
        <source>Without what lies at stores whose price is not known. The account&apos;s settings have a place for it.</source>
        <translation>Sem o que está em armazenamentos de preço desconhecido. As configurações da conta têm um lugar para ele.</translation>
    </message>
    <message numerus="yes">
        <source>Abort %Ln selected…</source>
        <translation>
            <numerusform>Abortar %Ln selecionado…</numerusform>
            <numerusform>Abortar %Ln selecionados…</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Nothing more is asked of the stores</source>
        <translation>Nada mais é perguntado aos armazenamentos</translation>
    </message>
    <message>
        <source>Asks the stores again (F5)</source>
        <translation>Pergunta de novo aos armazenamentos (F5)</translation>
    </message>
</context>
<context>
    <name>partway::FileChoice</name>
    <message>
        <source>Choose the &amp;file…</source>
        <translation>Escolher o &amp;arquivo…</translation>
    </message>
    <message>
        <source>&amp;Look in a folder…</source>
        <translation>&amp;Procurar em uma pasta…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Pa&amp;rar</translation>
    </message>
    <message>
        <source>Looks through a folder, and those in it, for files of this name and size</source>
        <translation>Procura em uma pasta, e nas que estão nela, arquivos com este nome e tamanho</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Parar a busca</translation>
    </message>
    <message>
        <source>Looking for files</source>
        <translation>Procurando arquivos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Files that could be it</source>
        <translation>Arquivos possíveis</translation>
    </message>
    <message>
        <source>The file of this upload</source>
        <translation>O arquivo deste upload</translation>
    </message>
    <message>
        <source>The folder to look through</source>
        <translation>A pasta em que procurar</translation>
    </message>
    <message numerus="yes">
        <source>Looked at %Ln files in %1…</source>
        <translation>
            <numerusform>%Ln arquivo visto em %1…</numerusform>
            <numerusform>%Ln arquivos vistos em %1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln files in %1 has this name and size. Choose the file by hand, or look in another folder.</source>
        <translation>
            <numerusform>O %Ln arquivo em %1 não tem este nome e tamanho. Escolha o arquivo você mesmo ou procure em outra pasta.</numerusform>
            <numerusform>Nenhum dos %Ln arquivos em %1 tem este nome e tamanho. Escolha o arquivo você mesmo ou procure em outra pasta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could be it, the likeliest first. Open one to compare it.</source>
        <translation>
            <numerusform>%Ln arquivo pode ser o certo. Abra-o para compará-lo.</numerusform>
            <numerusform>%Ln arquivos podem ser o certo, o mais provável primeiro. Abra um para compará-lo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::FileComparison</name>
    <message>
        <source>compared %1 of %2 parts</source>
        <translation>%1 de %2 partes comparadas</translation>
    </message>
</context>
<context>
    <name>partway::FindingsView</name>
    <message>
        <source>Good</source>
        <translation>Certo</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atenção</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
</context>
<context>
    <name>partway::FinishCommand</name>
    <message>
        <source>Say which upload with --upload-id; “uploads” lists them.</source>
        <translation>Informe qual upload com --upload-id; “uploads” os lista.</translation>
    </message>
    <message>
        <source>Nobody can be asked here. Say --yes to complete it without a question.</source>
        <translation>Aqui não há a quem perguntar. Use --yes para concluir sem perguntar.</translation>
    </message>
    <message>
        <source>This upload belongs to transfer %1 of this computer: “resume %1” sends what is missing, and completes it.</source>
        <translation>Este upload pertence à transferência %1 deste computador: “resume %1” envia o que falta e o conclui.</translation>
    </message>
    <message>
        <source>Whether this upload belongs to a transfer of this computer cannot be told: %1</source>
        <translation>Não dá para saber se este upload pertence a uma transferência deste computador: %1</translation>
    </message>
    <message>
        <source>Not proven without the file: that these are all of its parts, and that their bytes are right. --file FILE compares them.</source>
        <translation>Sem o arquivo não está provado que estas são todas as partes nem que os bytes estão certos. --file ARQUIVO as compara.</translation>
    </message>
    <message>
        <source>Parts that differ: %1</source>
        <translation>Partes que diferem: %1</translation>
    </message>
    <message>
        <source>Parts that are missing: %1</source>
        <translation>Partes que faltam: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts are beyond the end of the file.</source>
        <translation>
            <numerusform>%Ln parte está além do fim do arquivo.</numerusform>
            <numerusform>%Ln partes estão além do fim do arquivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The upload is not %1, and was not completed. “adopt” sends what differs or is missing.</source>
        <translation>O upload não é %1 e não foi concluído. “adopt” envia o que difere ou falta.</translation>
    </message>
    <message>
        <source>Every part is the file&apos;s.</source>
        <translation>Todas as partes são as do arquivo.</translation>
    </message>
    <message>
        <source>The sizes are the file&apos;s, but this store keeps no digest of its parts that can be compared: whether the bytes are right is not proven.</source>
        <translation>Os tamanhos são os do arquivo, mas este armazenamento não guarda nenhum resumo comparável das partes: não está provado que os bytes estão certos.</translation>
    </message>
    <message>
        <source>Complete it? [y/N] </source>
        <translation>Concluir? [y/N] </translation>
    </message>
    <message>
        <source>Nothing was completed.</source>
        <translation>Nada foi concluído.</translation>
    </message>
    <message>
        <source>%1 is complete: %2.</source>
        <translation>%1 está completo: %2.</translation>
    </message>
    <message>
        <source>No part matches by its ETag: this is another file, or the upload is encrypted with a key (SSE-KMS) and its ETags are no MD5s.</source>
        <translation>Nenhuma parte corresponde pelo ETag: é outro arquivo, ou o upload está criptografado com uma chave (SSE-KMS) e seus ETags não são MD5.</translation>
    </message>
    <message>
        <source>Nothing was completed. Without --file it is completed unproven.</source>
        <translation>Nada foi concluído. Sem --file ele é concluído sem prova.</translation>
    </message>
</context>
<context>
    <name>partway::FinishDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Choose the file to &amp;prove it…</source>
        <translation>Escolher o arquivo para &amp;provar…</translation>
    </message>
    <message>
        <source>&amp;Nothing else works on this upload any more</source>
        <translation>&amp;Nada mais trabalha neste upload</translation>
    </message>
    <message>
        <source>&amp;Adopt…</source>
        <translation>A&amp;ssumir…</translation>
    </message>
    <message>
        <source>Copy object &amp;URL</source>
        <translation>Copiar &amp;URL do objeto</translation>
    </message>
    <message>
        <source>Loo&amp;k again</source>
        <translation>&amp;Verificar de novo</translation>
    </message>
    <message>
        <source>Finish %1</source>
        <translation>Concluir %1</translation>
    </message>
    <message>
        <source>The store puts the parts that are there together into one object. Nothing is sent.</source>
        <translation>O armazenamento junta as partes que estão lá em um objeto. Nada é enviado.</translation>
    </message>
    <message>
        <source>Looking at what is there…</source>
        <translation>Verificando o que está lá…</translation>
    </message>
    <message>
        <source>The store puts the parts together. That may take minutes for a large object.</source>
        <translation>O armazenamento está juntando as partes. Com um objeto grande, isso pode levar minutos.</translation>
    </message>
    <message>
        <source>It is finished: the object is there, %1, and it is what the parts make.</source>
        <translation>Concluído: o objeto está lá, %1, e é o que as partes formam.</translation>
    </message>
    <message>
        <source>It cannot be finished as it is. %1 Adopt it with its file: what is missing is sent, what is there is kept.</source>
        <translation>Não pode ser concluído como está. %1 Assuma-o com seu arquivo: o que falta é enviado, o que está lá é mantido.</translation>
    </message>
    <message>
        <source>The parts follow each other without a gap. That they are the whole file, and its bytes, is not proven: only the file itself could tell.</source>
        <translation>As partes seguem sem lacunas. Que sejam o arquivo inteiro, e seus bytes, não está provado: só o próprio arquivo pode dizer.</translation>
    </message>
    <message>
        <source>It is not proven. %1 Choose another file.</source>
        <translation>Não está provado. %1 Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>Every part matches “%1”: it is this file, whole.</source>
        <translation>Todas as partes correspondem a “%1”: é este arquivo, inteiro.</translation>
    </message>
    <message>
        <source>This is not “%1” as it is now (%2). Adopt the upload to send what is not the same, or choose another file.</source>
        <translation>Isto não é “%1” como está agora (%2). Assuma o upload para enviar o que não é igual, ou escolha outro arquivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts have the sizes that “%1” asks for; the store keeps nothing that proves their bytes.</source>
        <translation>
            <numerusform>%Ln parte tem o tamanho que “%1” pede; o armazenamento não guarda nada que prove seus bytes.</numerusform>
            <numerusform>%Ln partes têm os tamanhos que “%1” pede; o armazenamento não guarda nada que prove seus bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The upload is not there any more: somebody finished or aborted it, or the store removed it. Nothing was changed.</source>
        <translation>O upload não está mais lá: alguém o concluiu ou abortou, ou o armazenamento o removeu. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The upload ended, and the object that is there is not what its parts make. Somebody else may have aborted it or written the object. Look at the object before you rely on it.</source>
        <translation>O upload terminou, e o objeto que está lá não é o que suas partes formam. Talvez alguém o tenha abortado ou gravado o objeto. Verifique o objeto antes de confiar nele.</translation>
    </message>
    <message>
        <source>The parts, or the object of that key, have changed since they were looked at, so nothing was finished. Somebody is at work there; look again later.</source>
        <translation>As partes, ou o objeto dessa chave, mudaram desde a verificação, por isso nada foi concluído. Alguém está trabalhando ali; verifique de novo mais tarde.</translation>
    </message>
    <message>
        <source>The store does not take these parts as a whole upload. Adopt it with its file: what is missing is sent.</source>
        <translation>O armazenamento não aceita estas partes como um upload inteiro. Assuma-o com seu arquivo: o que falta é enviado.</translation>
    </message>
    <message>
        <source>No part matches “%1” by its ETag: this is another file, or the upload is encrypted with a key (SSE-KMS) and its ETags are no MD5s. Its bytes are not proven.</source>
        <translation>Nenhuma parte corresponde a “%1” pelo ETag: é outro arquivo, ou o upload está criptografado com uma chave (SSE-KMS) e seus ETags não são MD5. Seus bytes não estão provados.</translation>
    </message>
</context>
<context>
    <name>partway::FirstStart</name>
    <message>
        <source>Add a place to upload to</source>
        <translation>Adicione um local para enviar</translation>
    </message>
    <message>
        <source>Partway sends large files to Storj, Amazon S3, Cloudflare R2 and every other store that speaks S3. An account says which one, and with whose keys.</source>
        <translation>O Partway envia arquivos grandes para Storj, Amazon S3, Cloudflare R2 e qualquer outro armazenamento que fale S3. Uma conta diz qual deles e com as chaves de quem.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Adicionar conta…</translation>
    </message>
    <message>
        <source>Type in the keys that your provider shows. They go into the system&apos;s keychain.</source>
        <translation>Digite as chaves que o provedor mostra. Elas vão para o chaveiro do sistema.</translation>
    </message>
    <message>
        <source>Import accounts…</source>
        <translation>Importar contas…</translation>
    </message>
    <message>
        <source>Try the practice store</source>
        <translation>Experimentar o armazenamento de prática</translation>
    </message>
    <message>
        <source>A small S3 server on this computer, to try everything out. Nothing leaves the computer, and nothing costs anything.</source>
        <translation>Um pequeno servidor S3 neste computador, para experimentar tudo. Nada sai do computador, e nada custa dinheiro.</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts of other programs are on this computer.</source>
        <translation>
            <numerusform>Há %n conta de outros programas neste computador.</numerusform>
            <numerusform>Há %n contas de outros programas neste computador.</numerusform>
        </translation>
    </message>
    <message>
        <source>From the files of AWS, rclone, s3cmd, the MinIO client or Cyberduck.</source>
        <translation>Dos arquivos da AWS, do rclone, do s3cmd, do cliente MinIO ou do Cyberduck.</translation>
    </message>
</context>
<context>
    <name>partway::FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>Primeiros passos</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Adicione uma conta</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Adicionar conta…</translation>
    </message>
    <message>
        <source>Drop a file</source>
        <translation>Solte um arquivo</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Escolher arquivos…</translation>
    </message>
    <message>
        <source>Pause, and go on</source>
        <translation>Pausar e continuar</translation>
    </message>
    <message>
        <source>How that works</source>
        <translation>Como funciona</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere on this window. They go to the account, bucket and prefix that stand above the list.</source>
        <translation>Solte arquivos ou pastas em qualquer lugar desta janela. Eles vão para a conta, o bucket e o prefixo que estão acima da lista.</translation>
    </message>
    <message>
        <source>Space pauses what is selected and keeps every finished part. What stays half-finished at a store is listed under “In progress”.</source>
        <translation>A barra de espaço pausa o que está selecionado e mantém cada parte concluída. O que fica pela metade em um armazenamento aparece em “Em andamento”.</translation>
    </message>
    <message>
        <source>Close the first steps</source>
        <translation>Fechar os primeiros passos</translation>
    </message>
    <message>
        <source>Close (Esc); “First steps” in the help menu brings them back</source>
        <translation>Fechar (Esc); “Primeiros passos” no menu de ajuda os traz de volta</translation>
    </message>
    <message>
        <source>Partway knows where to upload to, and with whose keys.</source>
        <translation>O Partway sabe para onde enviar e com quais chaves.</translation>
    </message>
    <message>
        <source>For trying things out there is the practice store, on this computer alone. Add your own store whenever you like.</source>
        <translation>Para experimentar há o armazenamento de prática, somente neste computador. Adicione o seu próprio quando quiser.</translation>
    </message>
    <message>
        <source>It says which store files go to, and with whose keys. Or try the practice store, which is on this computer alone.</source>
        <translation>Ela diz para qual armazenamento os arquivos vão e com quais chaves. Ou experimente o armazenamento de prática, que fica somente neste computador.</translation>
    </message>
    <message>
        <source>Step %L1, done</source>
        <translation>Passo %L1, concluído</translation>
    </message>
    <message>
        <source>Step %L1</source>
        <translation>Passo %L1</translation>
    </message>
    <message>
        <source>It says which store files go to, and with whose keys.</source>
        <translation>Ela diz para qual armazenamento os arquivos vão e com quais chaves.</translation>
    </message>
</context>
<context>
    <name>partway::FolderActions</name>
    <message>
        <source>Show its &amp;files</source>
        <translation>Mostrar os &amp;arquivos</translation>
    </message>
    <message>
        <source>Re&amp;try failed files</source>
        <translation>Repetir arquivos com &amp;falha</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Pausar ou retomar</translation>
    </message>
    <message>
        <source>Lists every file of the folder with its state</source>
        <translation>Lista cada arquivo da pasta com seu estado</translation>
    </message>
    <message>
        <source>Tries once more what failed, and looks again at what could not be read</source>
        <translation>Tenta de novo o que falhou e olha outra vez o que não pôde ser lido</translation>
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
        <translation>%1 arquivos/s</translation>
    </message>
</context>
<context>
    <name>partway::FolderFilesModel</name>
    <message>
        <source>%1
Key: %2</source>
        <translation>%1
Chave: %2</translation>
    </message>
</context>
<context>
    <name>partway::FolderFilesPane</name>
    <message>
        <source>Files of the folder</source>
        <translation>Arquivos da pasta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders are selected. Choose one to see its files.</source>
        <translation>
            <numerusform>%Ln pasta está selecionada. Escolha uma para ver seus arquivos.</numerusform>
            <numerusform>%Ln pastas estão selecionadas. Escolha uma para ver seus arquivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder to see its files.</source>
        <translation>Escolha uma pasta para ver seus arquivos.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a folder, its files</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show:</source>
        <comment>which files</comment>
        <translation>Mostrar:</translation>
    </message>
</context>
<context>
    <name>partway::FolderFollow</name>
    <message numerus="yes">
        <source>%Ln files (%1) are at %2, verified.</source>
        <translation>
            <numerusform>%Ln arquivo (%1) está em %2, verificado.</numerusform>
            <numerusform>%Ln arquivos (%1) estão em %2, verificados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were skipped:</source>
        <translation>
            <numerusform>%Ln foi ignorado:</numerusform>
            <numerusform>%Ln foram ignorados:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed:</source>
        <translation>
            <numerusform>%Ln falhou:</numerusform>
            <numerusform>%Ln falharam:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more: “%1” lists them all.</source>
        <translation>
            <numerusform>e mais %Ln: “%1” lista todos.</numerusform>
            <numerusform>e mais %Ln: “%1” lista todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused; what is finished is kept. To go on:</source>
        <translation>Pausada; o que está concluído é mantido. Para continuar:</translation>
    </message>
    <message>
        <source>What is finished is kept. To try again:</source>
        <translation>O que está concluído é mantido. Para tentar novamente:</translation>
    </message>
</context>
<context>
    <name>partway::FolderModel</name>
    <message>
        <source>%1 %, %2</source>
        <comment>progress; files</comment>
        <translation>%1%, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state; more</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
    </message>
</context>
<context>
    <name>partway::FolderNews</name>
    <message>
        <source>Upload stopped: %1</source>
        <translation>Upload parado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files of %1 failed</source>
        <translation>
            <numerusform>%Ln arquivo de %1 falhou</numerusform>
            <numerusform>%Ln arquivos de %1 falharam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are stored at %1. The window says why the others failed.</source>
        <translation>
            <numerusform>%Ln arquivo está armazenado em %1. A janela diz por que os outros falharam.</numerusform>
            <numerusform>%Ln arquivos estão armazenados em %1. A janela diz por que os outros falharam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder finished: %1</source>
        <translation>Pasta concluída: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are stored at %1.</source>
        <translation>
            <numerusform>%Ln arquivo está armazenado em %1.</numerusform>
            <numerusform>%Ln arquivos estão armazenados em %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::FolderPreview</name>
    <message>
        <source>Looking through the folders…</source>
        <translation>Percorrendo as pastas…</translation>
    </message>
    <message>
        <source>Upload folders</source>
        <translation>Enviar pastas</translation>
    </message>
    <message>
        <source>Looking through the folders</source>
        <translation>Percorrendo as pastas</translation>
    </message>
    <message>
        <source>The first files</source>
        <translation>Os primeiros arquivos</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>They go to %1, with their folders in their keys.</source>
        <translation>Eles vão para %1, com as pastas nas chaves.</translation>
    </message>
    <message>
        <source>Looking through the folders… %1</source>
        <translation>Percorrendo as pastas… %1</translation>
    </message>
    <message>
        <source>There is no file to upload in there</source>
        <translation>Não há nenhum arquivo para enviar aí</translation>
    </message>
    <message>
        <source>Upload %1?</source>
        <translation>Enviar %1?</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::FolderRowChoice</name>
    <message>
        <source>&amp;One row for the whole folder</source>
        <translation>&amp;Uma linha para a pasta inteira</translation>
    </message>
    <message>
        <source>Follow symbolic &amp;links</source>
        <translation>Seguir &amp;links simbólicos</translation>
    </message>
    <message>
        <source>Keep &amp;empty folders</source>
        <translation>Manter pastas &amp;vazias</translation>
    </message>
    <message>
        <source>Spell names as the &amp;disk does</source>
        <translation>Escrever os nomes como no &amp;disco</translation>
    </message>
    <message>
        <source>Send names that are no te&amp;xt</source>
        <translation>Enviar nomes que não são te&amp;xto</translation>
    </message>
    <message>
        <source>Its files go up as one thing, with counts, and a list that says what became of each. Made for very many files: they begin at once and take little memory.</source>
        <translation>Os arquivos são enviados como uma coisa só, com contagens e uma lista que diz o que foi de cada um. Feito para muitíssimos arquivos: começam na hora e ocupam pouca memória.</translation>
    </message>
    <message>
        <source>Where an object is there &amp;already:</source>
        <translation>Onde &amp;já houver um objeto:</translation>
    </message>
    <message>
        <source>Leave it, skip the file</source>
        <translation>Deixá-lo, ignorar o arquivo</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>Sobrescrevê-lo</translation>
    </message>
    <message>
        <source>One row asks no question for each file, compares none, and keeps none under a second name.</source>
        <translation>Uma linha não faz perguntas para cada arquivo, não compara nenhum e não mantém nenhum com um segundo nome.</translation>
    </message>
    <message>
        <source>Sends what links lead to, and what is in folders that they lead to. Else they are listed as skipped.</source>
        <translation>Envia aquilo a que os links levam, e o que há nas pastas a que eles levam. Senão, constam como ignorados.</translation>
    </message>
    <message>
        <source>Makes an object “name/” for each. Else they are listed as skipped: stores know no folders.</source>
        <translation>Cria um objeto “nome/” para cada uma. Senão, constam como ignoradas: os armazenamentos não conhecem pastas.</translation>
    </message>
    <message>
        <source>Else letters with accents are put together (NFC), as most programs write them, so that names are found again.</source>
        <translation>Senão, as letras acentuadas são compostas (NFC), como a maioria dos programas as escreve, para que os nomes sejam encontrados de novo.</translation>
    </message>
    <message>
        <source>Bytes that are not UTF-8 become %XX in the key. Else such files are listed as skipped.</source>
        <translation>Bytes que não são UTF-8 viram %XX na chave. Senão, tais arquivos constam como ignorados.</translation>
    </message>
</context>
<context>
    <name>partway::FolderView</name>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
    </message>
</context>
<context>
    <name>partway::GuideDesk</name>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Primeiros passos</translation>
    </message>
</context>
<context>
    <name>partway::HelpDesk</name>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atalhos de teclado</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics…</source>
        <translation>Copiar &amp;diagnóstico…</translation>
    </message>
    <message>
        <source>What helps to find a fault, without secrets; you see it before it is copied</source>
        <translation>O que ajuda a encontrar uma falha, sem segredos; você o vê antes de ser copiado</translation>
    </message>
    <message>
        <source>A&amp;bout Partway</source>
        <translation>&amp;Sobre o Partway</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard.</source>
        <translation>O diagnóstico está na área de transferência.</translation>
    </message>
    <message>
        <source>Opens at the page about what you are looking at</source>
        <translation>Abre na página sobre o que você está vendo</translation>
    </message>
</context>
<context>
    <name>partway::ImportDesk</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no keychain that could keep the imported keys, so they are kept for this run only and asked for again at the next start.</source>
        <translation>Não há um chaveiro que possa guardar as chaves importadas; por isso, elas são mantidas somente nesta execução e serão solicitadas novamente no próximo início.</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts were imported.</source>
        <translation>
            <numerusform>%n conta foi importada.</numerusform>
            <numerusform>%n contas foram importadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them need keys yet: enter them from their menu in the side bar.</source>
        <translation>
            <numerusform>%n delas ainda precisa de chaves: insira-as pelo menu dela na barra lateral.</numerusform>
            <numerusform>%n delas ainda precisam de chaves: insira-as pelo menu delas na barra lateral.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::ImportDialog</name>
    <message>
        <source>Import accounts</source>
        <translation>Importar contas</translation>
    </message>
    <message>
        <source>Looking for accounts of other programs on this computer…</source>
        <translation>Procurando contas de outros programas neste computador…</translation>
    </message>
    <message>
        <source>Accounts that were found</source>
        <translation>Contas encontradas</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>No accounts of AWS, rclone, s3cmd, the MinIO client or Cyberduck were found on this computer. Choose a file to look into another one.</source>
        <translation>Nenhuma conta da AWS, do rclone, do s3cmd, do cliente MinIO ou do Cyberduck foi encontrada neste computador. Escolha um arquivo para procurar em outro.</translation>
    </message>
    <message>
        <source>Choose what to take over. Keys go straight into the system&apos;s keychain; the files stay as they are.</source>
        <translation>Escolha o que importar. As chaves vão direto para o chaveiro do sistema; os arquivos ficam como estão.</translation>
    </message>
    <message>
        <source>No accounts at S3 stores are in this file.</source>
        <translation>Não há contas de armazenamentos S3 neste arquivo.</translation>
    </message>
    <message>
        <source>%1; it is there already, as “%2”</source>
        <translation>%1; já existe, como “%2”</translation>
    </message>
    <message numerus="yes">
        <source>Import %n accounts</source>
        <translation>
            <numerusform>Importar %n conta</numerusform>
            <numerusform>Importar %n contas</numerusform>
        </translation>
    </message>
    <message>
        <source>File with accounts</source>
        <translation>Arquivo com contas</translation>
    </message>
</context>
<context>
    <name>partway::InProgressDesk</name>
    <message>
        <source>What was saved could not be noted down. %1</source>
        <translation>Não foi possível anotar o que foi economizado. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln more buckets of this account could not be listed either.</source>
        <translation>
            <numerusform>%1 Mais %Ln bucket desta conta também não pôde ser listado.</numerusform>
            <numerusform>%1 Mais %Ln buckets desta conta também não puderam ser listados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Enter keys…</source>
        <translation>Inserir chaves…</translation>
    </message>
    <message>
        <source>A rule belongs to one bucket: choose one in the side bar or one of its uploads; then ask for the rule again.</source>
        <translation>Uma regra pertence a um bucket: escolha um na barra lateral ou um de seus uploads e peça a regra de novo.</translation>
    </message>
    <message>
        <source>Saved so far: %1, %2 a month</source>
        <comment>an amount of bytes, money</comment>
        <translation>Economizado até agora: %1, %2 por mês</translation>
    </message>
</context>
<context>
    <name>partway::InProgressPage</name>
    <message>
        <source>Ask the stores again</source>
        <translation>Perguntar de novo aos armazenamentos</translation>
    </message>
    <message>
        <source>R&amp;ule about unfinished uploads…</source>
        <translation>&amp;Regra sobre uploads inacabados…</translation>
    </message>
    <message>
        <source>Abort &amp;older than…</source>
        <translation>Abortar mais anti&amp;gos…</translation>
    </message>
    <message>
        <source>Abort all of a &amp;prefix…</source>
        <translation>Abortar todos de um &amp;prefixo…</translation>
    </message>
    <message>
        <source>Abort all that this program does not &amp;know…</source>
        <translation>Abortar os que este programa não &amp;conhece…</translation>
    </message>
    <message>
        <source>What was &amp;saved so far…</source>
        <translation>O que foi &amp;economizado até agora…</translation>
    </message>
    <message>
        <source>Colu&amp;mns</source>
        <translation>Colu&amp;nas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected: %1, %2 a month would be freed</source>
        <translation>
            <numerusform>%Ln selecionado: %1, %2 por mês seriam liberados</numerusform>
            <numerusform>%Ln selecionados: %1, %2 por mês seriam liberados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected: %1 would be freed</source>
        <translation>
            <numerusform>%Ln selecionado: %1 seriam liberados</numerusform>
            <numerusform>%Ln selecionados: %1 seriam liberados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unfinished on servers, as of %1</source>
        <comment>a time</comment>
        <translation>Nada inacabado nos servidores, situação de %1</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <comment>money</comment>
        <translation>%1 por mês</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expire soon</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>%Ln expira em breve</numerusform>
            <numerusform>%Ln expiram em breve</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a time</comment>
        <translation>situação de %1</translation>
    </message>
    <message>
        <source>On servers, unfinished: %1</source>
        <comment>a list of figures</comment>
        <translation>Inacabado nos servidores: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Show in the queue</source>
        <translation>Mostrar na fila</translation>
    </message>
    <message>
        <source>Copy S3 URI</source>
        <translation>Copiar URI do S3</translation>
    </message>
    <message>
        <source>Copy upload ID</source>
        <translation>Copiar ID do upload</translation>
    </message>
    <message>
        <source>Check or uncheck all</source>
        <translation>Marcar ou desmarcar tudo</translation>
    </message>
    <message>
        <source>Abort…</source>
        <translation>Abortar…</translation>
    </message>
    <message>
        <source>Uploads that were begun and neither finished nor aborted are hidden from listings of objects, and most stores take money for them.</source>
        <translation>Uploads iniciados que não foram concluídos nem abortados não aparecem nas listas de objetos, e a maioria dos armazenamentos cobra por eles.</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Nenhuma conta ainda</translation>
    </message>
    <message>
        <source>%1 Add an account, and they are looked for there.</source>
        <translation>%1 Adicione uma conta e eles serão procurados nela.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Adicionar conta…</translation>
    </message>
    <message>
        <source>Not looked for yet</source>
        <translation>Ainda não procurados</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Procurar agora</translation>
    </message>
    <message>
        <source>Looking for unfinished uploads</source>
        <translation>Procurando uploads inacabados</translation>
    </message>
    <message>
        <source>%1 Each bucket is listed, whoever began them; rows appear as they come.</source>
        <translation>%1 Cada bucket é listado, seja quem for que os iniciou; as linhas aparecem conforme chegam.</translation>
    </message>
    <message>
        <source>Nothing is left unfinished</source>
        <translation>Nada ficou inacabado</translation>
    </message>
    <message>
        <source>Nothing is left unfinished here</source>
        <translation>Nada ficou inacabado aqui</translation>
    </message>
    <message>
        <source>%1 There are none, so nothing is paid for in vain.</source>
        <translation>%1 Não há nenhum, portanto nada é pago em vão.</translation>
    </message>
    <message>
        <source>The stores could not be asked</source>
        <translation>Não foi possível perguntar aos armazenamentos</translation>
    </message>
    <message>
        <source>The messages above say why, and what helps.</source>
        <translation>As mensagens acima dizem por quê e o que ajuda.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>No upload matches</source>
        <translation>Nenhum upload corresponde</translation>
    </message>
    <message>
        <source>No key, bucket or account here has all of these words: %1</source>
        <translation>Nenhuma chave, bucket ou conta daqui tem todas estas palavras: %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected: how much would be freed is not known</source>
        <translation>
            <numerusform>%Ln selecionado: não se sabe quanto seria liberado</numerusform>
            <numerusform>%Ln selecionados: não se sabe quanto seria liberado</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::IntakeDesk</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>Nothing was taken: the prefix cannot be in a key. It may have up to 1,024 bytes, and no “.” or “..” between slashes. Change it; then add the files again.</source>
        <translation>Nada foi aceito: o prefixo não pode estar em uma chave. Ele pode ter até 1.024 bytes e não pode ter “.” nem “..” entre barras. Altere-o e depois adicione os arquivos novamente.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are on their way to the same object already and were not added again (%1).</source>
        <translation>
            <numerusform>%Ln arquivo já está a caminho do mesmo objeto e não foi adicionado novamente (%1).</numerusform>
            <numerusform>%Ln arquivos já estão a caminho do mesmo objeto e não foram adicionados novamente (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Add anyway</source>
        <translation>Adicionar mesmo assim</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>There is no account to upload to yet. Add one; then add the files again.</source>
        <translation>Ainda não há uma conta para a qual enviar. Adicione uma e depois adicione os arquivos novamente.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Adicionar conta…</translation>
    </message>
    <message>
        <source>No files arrived. The program that they came from may have been closed on the way: take them from there once more, or add them here.</source>
        <translation>Nenhum arquivo chegou. O programa de onde eles vinham pode ter sido fechado no caminho: pegue-os de lá mais uma vez ou adicione-os aqui.</translation>
    </message>
    <message>
        <source>%1 is on its way to the same place already and was not added again.</source>
        <translation>%1 já está a caminho do mesmo lugar e não foi adicionada de novo.</translation>
    </message>
</context>
<context>
    <name>partway::KeyFields</name>
    <message>
        <source>Secret access key</source>
        <translation>Chave de acesso secreta</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>Token de sessão</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>ID da chave de acesso</translation>
    </message>
    <message>
        <source>only for temporary keys</source>
        <translation>somente para chaves temporárias</translation>
    </message>
    <message>
        <source>Access &amp;key ID</source>
        <translation>ID da c&amp;have de acesso</translation>
    </message>
    <message>
        <source>&amp;Secret access key</source>
        <translation>Chave de acesso &amp;secreta</translation>
    </message>
    <message>
        <source>Session &amp;token</source>
        <translation>&amp;Token de sessão</translation>
    </message>
    <message>
        <source>as stored</source>
        <translation>como armazenado</translation>
    </message>
    <message>
        <source>Enter the access key ID that the provider shows.</source>
        <translation>Insira o ID da chave de acesso que o provedor mostra.</translation>
    </message>
    <message>
        <source>Enter the secret access key that belongs to it.</source>
        <translation>Insira a chave de acesso secreta correspondente.</translation>
    </message>
    <message>
        <source>Keys go into the system&apos;s keychain, nowhere else.</source>
        <translation>As chaves vão para o chaveiro do sistema e para nenhum outro lugar.</translation>
    </message>
    <message>
        <source>This computer has no keychain that answers. The keys are kept in memory for this run only, never on disk, and asked for again at the next start.</source>
        <translation>Este computador não tem um chaveiro que responda. As chaves são mantidas na memória somente nesta execução, nunca em disco, e serão solicitadas novamente no próximo início.</translation>
    </message>
</context>
<context>
    <name>partway::KeyNotices</name>
    <message>
        <source>Keys of %1 have expired in the AWS profile “%2”. Renew them there as usual; they are read again by themselves, and its transfers go on.</source>
        <translation>As chaves de %1 no perfil da AWS “%2” expiraram. Renove-as lá como de costume; elas são lidas novamente de forma automática, e as transferências continuam.</translation>
    </message>
    <message>
        <source>The AWS profile “%2” has no keys that %1 accepts. Its transfers wait until there are some.</source>
        <translation>O perfil da AWS “%2” não tem chaves que %1 aceite. As transferências esperam até que haja alguma.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Ler novamente</translation>
    </message>
    <message>
        <source>Keys of %1 have expired. Its transfers wait and go on with new ones.</source>
        <translation>As chaves de %1 expiraram. As transferências esperam e continuam com chaves novas.</translation>
    </message>
    <message>
        <source>Keys of %1 are missing or not accepted. Its transfers wait for them.</source>
        <translation>As chaves de %1 estão faltando ou não são aceitas. As transferências esperam por elas.</translation>
    </message>
    <message>
        <source>Enter keys…</source>
        <translation>Inserir chaves…</translation>
    </message>
</context>
<context>
    <name>partway::KeysDialog</name>
    <message>
        <source>Keys of %1</source>
        <translation>Chaves de %1</translation>
    </message>
    <message>
        <source>Keys for %1 at %2.</source>
        <translation>Chaves para %1 em %2.</translation>
    </message>
    <message>
        <source>A whole block can be pasted into any field, such as “export AWS_ACCESS_KEY_ID=…”, the lines of an AWS profile or the JSON of “aws sts”.</source>
        <translation>É possível colar um bloco inteiro em qualquer campo, como “export AWS_ACCESS_KEY_ID=…”, as linhas de um perfil da AWS ou o JSON de “aws sts”.</translation>
    </message>
    <message>
        <source>Save keys</source>
        <translation>Salvar chaves</translation>
    </message>
    <message>
        <source>The block of keys was split into its fields.</source>
        <translation>O bloco de chaves foi dividido entre os campos.</translation>
    </message>
</context>
<context>
    <name>partway::LifetimeDialog</name>
    <message>
        <source>Copy link</source>
        <translation>Copiar link</translation>
    </message>
    <message>
        <source>The link &amp;works for:</source>
        <translation>O link &amp;funciona por:</translation>
    </message>
    <message>
        <source>How long the link works</source>
        <translation>Por quanto tempo o link funciona</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Unidade de tempo</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dias</translation>
    </message>
</context>
<context>
    <name>partway::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
</context>
<context>
    <name>partway::LogPane</name>
    <message>
        <source>What happens to this transfer is told here.</source>
        <translation>O que acontece com esta transferência é contado aqui.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>partway::LowerPane</name>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Views of the transfer</source>
        <translation>Visualizações da transferência</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfers are selected. Choose one to see its parts.</source>
        <translation>
            <numerusform>%Ln transferência está selecionada. Escolha uma para ver as partes dela.</numerusform>
            <numerusform>%Ln transferências estão selecionadas. Escolha uma para ver as partes dela.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a transfer to see its parts.</source>
        <translation>Escolha uma transferência para ver as partes dela.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfers are selected. Choose one to see its details.</source>
        <translation>
            <numerusform>%Ln transferência está selecionada. Escolha uma para ver os detalhes dela.</numerusform>
            <numerusform>%Ln transferências estão selecionadas. Escolha uma para ver os detalhes dela.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a transfer to see its details.</source>
        <translation>Escolha uma transferência para ver os detalhes dela.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfers are selected. Choose one to read its log.</source>
        <translation>
            <numerusform>%Ln transferência está selecionada. Escolha uma para ler o registro dela.</numerusform>
            <numerusform>%Ln transferências estão selecionadas. Escolha uma para ler o registro dela.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a transfer to read its log.</source>
        <translation>Escolha uma transferência para ler o registro dela.</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>Copiar &amp;detalhes</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Copiar tudo</translation>
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
        <translation>Arquivos a enviar</translation>
    </message>
    <message>
        <source>Folder to upload</source>
        <translation>Pasta a enviar</translation>
    </message>
    <message>
        <source>There are no files on the clipboard. Copy some in the file manager.</source>
        <translation>Não há arquivos na área de transferência. Copie alguns no gerenciador de arquivos.</translation>
    </message>
    <message>
        <source>Drop files or folders here, then choose where they go</source>
        <translation>Solte arquivos ou pastas aqui e depois escolha para onde vão</translation>
    </message>
    <message>
        <source>Drop files or folders here to upload to %1</source>
        <translation>Solte arquivos ou pastas aqui para enviar para %1</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Adicionar arquivos…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Choose files to upload (Ctrl+O)</source>
        <translation>Escolher arquivos para enviar (Ctrl+O)</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>Adicionar &amp;pasta…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Choose a folder to upload with all that is in it (Ctrl+Shift+O)</source>
        <translation>Escolher uma pasta para enviar com tudo o que há nela (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>Paste &amp;files</source>
        <translation>Colar a&amp;rquivos</translation>
    </message>
    <message>
        <source>Colu&amp;mns</source>
        <translation>Colu&amp;nas</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>Adicionar &amp;conta…</translation>
    </message>
    <message>
        <source>&amp;Import accounts…</source>
        <translation>&amp;Importar contas…</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>&amp;Localizar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;ir</translation>
    </message>
    <message>
        <source>Uploads that are neither finished nor aborted, whoever began them</source>
        <translation>Uploads nem concluídos nem abortados, seja quem for que os iniciou</translation>
    </message>
    <message>
        <source>T&amp;ransfers</source>
        <translation>Trans&amp;ferências</translation>
    </message>
    <message>
        <source>In &amp;progress on servers</source>
        <translation>&amp;Em andamento nos servidores</translation>
    </message>
    <message>
        <source>Files that are still being written</source>
        <translation>Arquivos que ainda estão sendo gravados</translation>
    </message>
    <message>
        <source>They are uploaded while they are being written.</source>
        <translation>Eles são enviados enquanto são gravados.</translation>
    </message>
    <message>
        <source>Hold Shift to upload files while they are being written.</source>
        <translation>Segure Shift para enviar arquivos enquanto são gravados.</translation>
    </message>
    <message>
        <source>Add files still being &amp;written…</source>
        <translation>Adicionar arquivos ainda em &amp;gravação…</translation>
    </message>
    <message>
        <source>Choose files to upload while another program still writes them</source>
        <translation>Escolha arquivos para enviar enquanto outro programa ainda os grava</translation>
    </message>
</context>
<context>
    <name>partway::ManualBrowser</name>
    <message>
        <source>Page of the manual</source>
        <translation>Página do manual</translation>
    </message>
</context>
<context>
    <name>partway::ManualWindow</name>
    <message>
        <source>Manual of Partway</source>
        <translation>Manual do Partway</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Pesquisar no manual</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>The page before (Alt+Left)</source>
        <translation>A página anterior (Alt+Esquerda)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Nenhuma página tem todas estas palavras.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir no navegador</translation>
    </message>
    <message>
        <source>This link leads out of the manual: %1</source>
        <translation>Este link leva para fora do manual: %1</translation>
    </message>
    <message>
        <source>No browser could be opened. The page is at %1.</source>
        <translation>Nenhum navegador pôde ser aberto. A página está em %1.</translation>
    </message>
</context>
<context>
    <name>partway::MapLegend</name>
    <message>
        <source>What the cells mean</source>
        <translation>O que as células significam</translation>
    </message>
    <message>
        <source>Solid: confirmed. Filled from below: on the way. Outline: waiting. Dotted: being checked. Hatched: tried again soon. Crossed: failed.</source>
        <translation>Cheia: confirmada. Preenchida de baixo para cima: a caminho. Contorno: em espera. Pontilhada: em verificação. Hachurada: nova tentativa em breve. Riscada em X: falhou.</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>enviando</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>em espera</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>em verificação</translation>
    </message>
    <message>
        <source>retrying</source>
        <translation>nova tentativa</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
</context>
<context>
    <name>partway::MatchView</name>
    <message>
        <source>Solid: matches. Crossed: differs. Outline: missing. Filled from below: still to be compared. Hatched: cannot be compared.</source>
        <translation>Cheia: corresponde. Riscada em X: difere. Contorno: falta. Preenchida de baixo para cima: a comparar. Hachurada: não comparável.</translation>
    </message>
</context>
<context>
    <name>partway::NetworkDesk</name>
    <message numerus="yes">
        <source>%Ln new transfers wait: the system says that this network is metered, so that every byte may cost money. They start on another network, or when you say so.</source>
        <translation>
            <numerusform>%Ln nova transferência espera: o sistema informa que esta rede é medida, de modo que cada byte pode custar dinheiro. Ela começa em outra rede ou quando você mandar.</numerusform>
            <numerusform>%Ln novas transferências esperam: o sistema informa que esta rede é medida, de modo que cada byte pode custar dinheiro. Elas começam em outra rede ou quando você mandar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation>Iniciar mesmo assim</translation>
    </message>
</context>
<context>
    <name>partway::NotedField</name>
    <message>
        <source>%1. %2</source>
        <comment>the name of a field, what is to be known of it</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>partway::NoticeBar</name>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>partway::ObjectLinks</name>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar &amp;link</translation>
    </message>
    <message>
        <source>Copy object &amp;URL</source>
        <translation>Copiar &amp;URL do objeto</translation>
    </message>
    <message>
        <source>For those who may read the object with keys of their own</source>
        <translation>Para quem pode ler o objeto com as próprias chaves</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Abrir no &amp;navegador</translation>
    </message>
    <message>
        <source>Shows the object through a link that works for an hour</source>
        <translation>Mostra o objeto por meio de um link que funciona por uma hora</translation>
    </message>
    <message>
        <source>that works for 1 &amp;hour</source>
        <translation>que funciona por 1 &amp;hora</translation>
    </message>
    <message>
        <source>that works for 1 &amp;day</source>
        <translation>que funciona por 1 &amp;dia</translation>
    </message>
    <message>
        <source>that works for &amp;7 days</source>
        <translation>que funciona por &amp;7 dias</translation>
    </message>
    <message>
        <source>that works for &amp;another time…</source>
        <translation>que funciona por &amp;outro período…</translation>
    </message>
    <message>
        <source>Opens this object to whoever has the link, without keys, until its time is up</source>
        <translation>Abre este objeto a quem tiver o link, sem chaves, até que o prazo termine</translation>
    </message>
    <message numerus="yes">
        <source>%n links were copied. Whoever has one can read its object for %1.</source>
        <translation>
            <numerusform>%n link foi copiado. Quem o tiver pode ler o objeto por %1.</numerusform>
            <numerusform>%n links foram copiados. Quem tiver um deles pode ler o objeto correspondente por %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No browser could be opened. Copy a link and paste it there.</source>
        <translation>Não foi possível abrir um navegador. Copie um link e cole-o lá.</translation>
    </message>
    <message numerus="yes">
        <source>Links are made for %Ln objects at a time. Select fewer.</source>
        <translation>
            <numerusform>Os links são criados para %Ln objeto por vez. Selecione menos.</numerusform>
            <numerusform>Os links são criados para %Ln objetos por vez. Selecione menos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::OlderThanDialog</name>
    <message>
        <source>Abort uploads older than</source>
        <translation>Abortar uploads mais antigos que</translation>
    </message>
    <message>
        <source>Uploads that were &amp;begun more than so many days ago:</source>
        <translation>Uploads iniciados há mais de tantos &amp;dias:</translation>
    </message>
    <message>
        <source>Show what that is</source>
        <translation>Mostrar quais são</translation>
    </message>
</context>
<context>
    <name>partway::OptionalFields</name>
    <message>
        <source>Keep paused &amp;uploads alive</source>
        <translation>Manter vivos os &amp;uploads em pausa</translation>
    </message>
    <message>
        <source>Price of a stored terabyte a month</source>
        <translation>Preço de um terabyte armazenado por mês</translation>
    </message>
    <message>
        <source>US dollars for a terabyte (10¹² bytes) and month. Empty: as the provider lists it.</source>
        <translation>Dólares americanos por terabyte (10¹² bytes) e mês. Vazio: conforme o provedor.</translation>
    </message>
    <message>
        <source>Share key</source>
        <translation>Chave de compartilhamento</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>A public, read-only access key made with Storj&apos;s sharing. It stands in every share link, so it must never be this account&apos;s own key.</source>
        <translation>Uma chave de acesso pública, somente leitura, criada com o compartilhamento do Storj. Ela fica em cada link, por isso nunca deve ser a chave própria desta conta.</translation>
    </message>
    <message>
        <source>P&amp;rice</source>
        <translation>Preç&amp;o</translation>
    </message>
    <message>
        <source>S&amp;hare key</source>
        <translation>Chave de compartil&amp;hamento</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>This store deletes an upload %1 after its last part. One more part of a paused upload is sent before that, again and again: it costs that traffic, and the computer has to be on.</source>
        <translation>Este armazenamento apaga um upload %1 após a última parte. Antes disso, mais uma parte do upload em pausa é enviada, repetidamente: isso custa esse tráfego, e o computador precisa estar ligado.</translation>
    </message>
    <message>
        <source>This store deletes an unfinished upload %1 after it was begun, whatever is sent: it cannot be kept alive.</source>
        <translation>Este armazenamento apaga um upload inacabado %1 após o início, não importa o que seja enviado: não é possível mantê-lo vivo.</translation>
    </message>
    <message>
        <source>This is no price. It is a number such as %1.</source>
        <translation>Isto não é um preço. É um número como %1.</translation>
    </message>
    <message>
        <source>This is no access key: it has letters and digits only.</source>
        <translation>Isto não é uma chave de acesso: ela só tem letras e dígitos.</translation>
    </message>
    <message>
        <source>This is the account&apos;s own access key. It would stand in every link. Make a public, read-only key with Storj&apos;s sharing.</source>
        <translation>Esta é a própria chave de acesso da conta. Ela ficaria em cada link. Crie uma chave pública, somente leitura, com o compartilhamento do Storj.</translation>
    </message>
    <message>
        <source>This is an access grant: it can decrypt your files and must not stand in a link. Share with it at Storj, and paste the public access key, or a share link, that comes of it.</source>
        <translation>Isto é uma concessão de acesso (access grant): ela pode descriptografar seus arquivos e não deve ficar em um link. Compartilhe com ela no Storj e cole a chave de acesso pública, ou um link de compartilhamento, que resultar disso.</translation>
    </message>
    <message>
        <source>This is no share link of Storj&apos;s. Paste one that begins with https://link.storjshare.io/, or the access key in it.</source>
        <translation>Isto não é um link de compartilhamento do Storj. Cole um que comece com https://link.storjshare.io/, ou a chave de acesso nele.</translation>
    </message>
</context>
<context>
    <name>partway::OrderActions</name>
    <message>
        <source>To the &amp;top</source>
        <translation>Para o &amp;início</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Para &amp;cima</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Para &amp;baixo</translation>
    </message>
    <message>
        <source>To the &amp;bottom</source>
        <translation>Para o &amp;fim</translation>
    </message>
    <message>
        <source>&amp;High</source>
        <translation>&amp;Alta</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>&amp;Low</source>
        <translation>Bai&amp;xa</translation>
    </message>
    <message>
        <source>Mo&amp;ve</source>
        <translation>Mo&amp;ver</translation>
    </message>
    <message>
        <source>Priori&amp;ty</source>
        <translation>Priori&amp;dade</translation>
    </message>
    <message>
        <source>The list is sorted by a column. Rows can be moved while it shows the order in which they take their turn.</source>
        <translation>A lista está ordenada por uma coluna. As linhas podem ser movidas quando ela mostra a ordem em que chega a vez de cada uma.</translation>
    </message>
    <message>
        <source>Show queue order</source>
        <translation>Mostrar a ordem da fila</translation>
    </message>
</context>
<context>
    <name>partway::OrphanWatch</name>
    <message numerus="yes">
        <source>%Ln new unfinished uploads</source>
        <translation>
            <numerusform>%Ln novo upload não concluído</numerusform>
            <numerusform>%Ln novos uploads não concluídos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody goes on with them at %1. They may be billed until they are finished or aborted.</source>
        <translation>Ninguém os continua em %1. Podem ser cobrados até serem concluídos ou abortados.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The daily look for unfinished uploads at %1 failed several times.</source>
        <translation>A busca diária por uploads não concluídos em %1 falhou várias vezes.</translation>
    </message>
</context>
<context>
    <name>partway::PartActions</name>
    <message>
        <source>&amp;Send part again</source>
        <translation>&amp;Enviar parte novamente</translation>
    </message>
    <message>
        <source>Copy &amp;ETag</source>
        <translation>&amp;Copiar ETag</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln parts again</source>
        <translation>
            <numerusform>&amp;Enviar %Ln parte novamente</numerusform>
            <numerusform>&amp;Enviar %Ln partes novamente</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends these bytes of the file once more; they take the place of what the server has. The other parts stay.</source>
        <translation>Envia estes bytes do arquivo mais uma vez; eles tomam o lugar do que o servidor tem. As outras partes permanecem.</translation>
    </message>
    <message>
        <source>Single parts can be sent again only until the upload is completed or given up.</source>
        <translation>Partes individuais só podem ser enviadas novamente até que o upload seja concluído ou abandonado.</translation>
    </message>
    <message>
        <source>Only a confirmed part can be sent again: the others are sent anyway.</source>
        <translation>Só é possível enviar novamente uma parte confirmada: as outras serão enviadas de qualquer forma.</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln &amp;ETags</source>
        <translation>
            <numerusform>&amp;Copiar %Ln ETag</numerusform>
            <numerusform>&amp;Copiar %Ln ETags</numerusform>
        </translation>
    </message>
    <message>
        <source>A part has an ETag as soon as the server has confirmed it.</source>
        <translation>Uma parte tem um ETag assim que o servidor a confirma.</translation>
    </message>
    <message>
        <source>Copies what the server gave as the mark of these bytes.</source>
        <translation>Copia o que o servidor informou como marca destes bytes.</translation>
    </message>
</context>
<context>
    <name>partway::PartMap</name>
    <message>
        <source>Part map</source>
        <translation>Mapa de partes</translation>
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
        <translation>Parte</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Tentativa</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Levou</translation>
    </message>
</context>
<context>
    <name>partway::PartsCommand</name>
    <message>
        <source>Say which upload with --upload-id; “uploads” lists them.</source>
        <translation>Indique qual upload com --upload-id; “uploads” lista os uploads.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts, %1.</source>
        <translation>
            <numerusform>%Ln parte, %1.</numerusform>
            <numerusform>%Ln partes, %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::PartsPane</name>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
</context>
<context>
    <name>partway::PauseDialog</name>
    <message>
        <source>Pause until</source>
        <translation>Pausar até</translation>
    </message>
    <message>
        <source>All transfers pause now and go on &amp;at:</source>
        <translation>Todas as transferências pausam agora e continuam &amp;às:</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
</context>
<context>
    <name>partway::PracticeDesk</name>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
</context>
<context>
    <name>partway::PracticeProcess</name>
    <message>
        <source>The practice store did not start in time. Try again, or use another account.</source>
        <translation>O armazenamento de prática não iniciou a tempo. Tente novamente ou use outra conta.</translation>
    </message>
    <message>
        <source>The practice store is not installed: %1 is missing. Install Partway again, or use another account.</source>
        <translation>O armazenamento de prática não está instalado: falta %1. Instale o Partway novamente ou use outra conta.</translation>
    </message>
    <message>
        <source>The practice store has no folder to keep things in (%1). Free some space or allow writing there.</source>
        <translation>O armazenamento de prática não tem uma pasta para guardar dados (%1). Libere espaço ou permita a gravação nesse local.</translation>
    </message>
    <message>
        <source>The practice store started, but did not say how to reach it. Try again.</source>
        <translation>O armazenamento de prática iniciou, mas não informou como alcançá-lo. Tente novamente.</translation>
    </message>
    <message>
        <source>Practice store</source>
        <translation>Armazenamento de prática</translation>
    </message>
    <message>
        <source>The practice store ended unexpectedly. Start it again; what it holds is kept. %1</source>
        <translation>O armazenamento de prática foi encerrado inesperadamente. Inicie-o novamente; o que ele contém é mantido. %1</translation>
    </message>
    <message>
        <source>The practice store could not be started. %1</source>
        <translation>Não foi possível iniciar o armazenamento de prática. %1</translation>
    </message>
</context>
<context>
    <name>partway::PrefixDialog</name>
    <message>
        <source>Abort uploads of a prefix</source>
        <translation>Abortar uploads de um prefixo</translation>
    </message>
    <message>
        <source>Show what that is</source>
        <translation>Mostrar quais são</translation>
    </message>
    <message>
        <source>Uploads whose &amp;bucket and key begin with:</source>
        <translation>Uploads cujo &amp;bucket e chave começam com:</translation>
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
        <translation>Endereço do proxy</translation>
    </message>
    <message>
        <source>No name or password here: settings are no place for secrets.</source>
        <translation>Sem nome nem senha aqui: as configurações não são lugar para segredos.</translation>
    </message>
    <message>
        <source>This is no host:port.</source>
        <translation>Isto não está no formato host:porta.</translation>
    </message>
</context>
<context>
    <name>partway::QueueActions</name>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Retomar</translation>
    </message>
    <message>
        <source>Goes on where it stopped</source>
        <translation>Continua de onde parou</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Stops within a second and keeps what is finished</source>
        <translation>Para em um segundo e mantém o que está concluído</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Re&amp;mover…</translation>
    </message>
    <message>
        <source>Takes transfers off the list</source>
        <translation>Retira transferências da lista</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Gives up what was sent of the earlier file</source>
        <translation>Abandona o que foi enviado do arquivo anterior</translation>
    </message>
    <message>
        <source>&amp;Copy S3 URI</source>
        <translation>&amp;Copiar URI S3</translation>
    </message>
    <message>
        <source>Copies where the file goes, as s3://bucket/key</source>
        <translation>Copia para onde o arquivo vai, como s3://bucket/chave</translation>
    </message>
    <message>
        <source>Show in fol&amp;der</source>
        <translation>Mostrar na pas&amp;ta</translation>
    </message>
    <message>
        <source>Opens the folder that the file is in, on this computer</source>
        <translation>Abre a pasta em que o arquivo está, neste computador</translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>Pausar t&amp;udo</translation>
    </message>
    <message>
        <source>Pauses every transfer</source>
        <translation>Pausa todas as transferências</translation>
    </message>
    <message>
        <source>Re&amp;sume all</source>
        <translation>Ret&amp;omar tudo</translation>
    </message>
    <message>
        <source>Resumes every paused or failed transfer</source>
        <translation>Retoma todas as transferências pausadas ou com falha</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>&amp;Selecionar tudo</translation>
    </message>
    <message>
        <source>Selects every transfer that is shown</source>
        <translation>Seleciona todas as transferências exibidas</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Pausar ou retomar</translation>
    </message>
    <message>
        <source>Lets the file replace the object that is there</source>
        <translation>Permite que o arquivo substitua o objeto que há lá</translation>
    </message>
    <message>
        <source>Goes on with the file where it is now</source>
        <translation>Continua com o arquivo onde ele está agora</translation>
    </message>
    <message>
        <source>Chec&amp;k that it is still there</source>
        <translation>Verificar s&amp;e ainda está lá</translation>
    </message>
    <message>
        <source>Asks the store whether finished objects are still there, and still the same</source>
        <translation>Pergunta ao armazenamento se os objetos concluídos ainda estão lá e são os mesmos</translation>
    </message>
    <message>
        <source>Compares the file with what was sent, and completes it as it is now</source>
        <translation>Compara o arquivo com o que foi enviado e o conclui como está agora</translation>
    </message>
    <message>
        <source>&amp;Finish now</source>
        <translation>Concluir ag&amp;ora</translation>
    </message>
    <message>
        <source>Takes what is still being written as finished</source>
        <translation>Dá por terminado o que ainda está sendo gravado</translation>
    </message>
</context>
<context>
    <name>partway::QueueCommand</name>
    <message>
        <source>“%1” is not the ID of a transfer: IDs are numbers, and “transfers” shows them.</source>
        <translation>“%1” não é o ID de uma transferência: os IDs são números, e “transfers” os mostra.</translation>
    </message>
    <message>
        <source>There is no transfer %1. “transfers” shows those that there are.</source>
        <translation>A transferência %1 não existe. “transfers” mostra as que existem.</translation>
    </message>
    <message>
        <source>--parallel is a number from 1 to 64, not “%1”.</source>
        <translation>--parallel deve ser um número de 1 a 64, não “%1”.</translation>
    </message>
    <message>
        <source>--limit is a rate such as 10M or 500K/s, not “%1”.</source>
        <translation>--limit deve ser uma taxa como 10M ou 500K/s, não “%1”.</translation>
    </message>
    <message>
        <source>There is no folder %1. “transfers” shows those that there are.</source>
        <translation>A pasta %1 não existe. “transfers” mostra as que existem.</translation>
    </message>
</context>
<context>
    <name>partway::QueueRun</name>
    <message>
        <source>%1: the parts are of %2, not of %3 as asked; the store or the size of the file needs it.</source>
        <translation>%1: as partes são de %2, não de %3 como solicitado; o armazenamento ou o tamanho do arquivo exige isso.</translation>
    </message>
    <message>
        <source>%1 is at %2: %3 in %4 parts, verified.</source>
        <translation>%1 está em %2: %3 em %4 partes, verificado.</translation>
    </message>
    <message>
        <source>%1 is at %2: %3, verified.</source>
        <translation>%1 está em %2: %3, verificado.</translation>
    </message>
    <message>
        <source>Transfer %1 to %2 was aborted and cannot be resumed. Upload the file again.</source>
        <translation>A transferência %1 para %2 foi abortada e não pode ser retomada. Envie o arquivo novamente.</translation>
    </message>
    <message>
        <source>%1 Resuming would end in the same way; this takes it off the list:</source>
        <translation>%1 Retomar terminaria da mesma forma; isto a retira da lista:</translation>
    </message>
    <message>
        <source>Paused; what is finished is kept. To go on:</source>
        <translation>Pausada; o que está concluído é mantido. Para continuar:</translation>
    </message>
    <message>
        <source>What is finished is kept. To try again:</source>
        <translation>O que está concluído é mantido. Para tentar novamente:</translation>
    </message>
    <message>
        <source>Nothing of it is left at %1.</source>
        <translation>Nada disso resta em %1.</translation>
    </message>
    <message>
        <source>What is finished is kept. To go on, give the same command again, with the stream from its beginning: parts that match are not sent again. “abort %1” frees what is there.</source>
        <translation>O que foi concluído é mantido. Para continuar, repita o mesmo comando com o fluxo desde o início: as partes iguais não são enviadas de novo. “abort %1” libera o que está lá.</translation>
    </message>
    <message>
        <source>What is finished is kept. To send only what differs of the file as it is now:</source>
        <translation>O que está pronto é mantido. Para enviar só o que difere do arquivo como está agora:</translation>
    </message>
</context>
<context>
    <name>partway::QueueView</name>
    <message>
        <source>Transfers</source>
        <translation>Transferências</translation>
    </message>
</context>
<context>
    <name>partway::RateField</name>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
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
        <translation>Unidade da velocidade</translation>
    </message>
</context>
<context>
    <name>partway::RepairCommand</name>
    <message>
        <source>%1 is a folder, and repairing is about one file. “resume --retry-failed %1” sends what failed in it once more.</source>
        <translation>%1 é uma pasta, e o reparo é de um arquivo só. “resume --retry-failed %1” envia de novo o que falhou nela.</translation>
    </message>
    <message>
        <source>Transfer %1 is finished, and there is nothing to repair. Upload the file again where the object is to be as the file is now.</source>
        <translation>A transferência %1 está concluída e não há nada a reparar. Envie o arquivo de novo se o objeto deve ficar como o arquivo está agora.</translation>
    </message>
    <message>
        <source>Transfer %1 was aborted: no part is left to be kept. Upload the file again.</source>
        <translation>A transferência %1 foi abortada: não resta nenhuma parte a manter. Envie o arquivo de novo.</translation>
    </message>
    <message>
        <source>Transfer %1 is of a stream, whose bytes come only once. Send the stream once more from its beginning: parts that match are not sent again.</source>
        <translation>A transferência %1 é de um fluxo, cujos bytes vêm só uma vez. Envie o fluxo de novo desde o início: as partes que coincidem não são reenviadas.</translation>
    </message>
    <message>
        <source>Transfer %1 did not stop because its file changed. “resume %1” goes on with it.</source>
        <translation>A transferência %1 não parou porque o arquivo mudou. “resume %1” a continua.</translation>
    </message>
    <message>
        <source>Transfer %1 is repaired: of its parts, %2 were kept and %3 were sent.</source>
        <translation>A transferência %1 está reparada: de suas partes, %2 foram mantidas e %3 foram enviadas.</translation>
    </message>
</context>
<context>
    <name>partway::ResumeCommand</name>
    <message>
        <source>Either name transfers or say --all.</source>
        <translation>Indique transferências ou use --all.</translation>
    </message>
    <message>
        <source>Transfer %1 is being aborted and cannot be resumed. “abort %1” goes on with that.</source>
        <translation>A transferência %1 está sendo abortada e não pode ser retomada. “abort %1” dá continuidade a isso.</translation>
    </message>
    <message>
        <source>There is nothing to resume.</source>
        <translation>Não há nada para retomar.</translation>
    </message>
    <message>
        <source>Transfer %1 needs its stream from the beginning again: give the command that began it once more.</source>
        <translation>A transferência %1 precisa do seu fluxo desde o início outra vez: repita o comando que a começou.</translation>
    </message>
</context>
<context>
    <name>partway::RuleCommand</name>
    <message>
        <source>A rule belongs to a bucket. Say which keys it is about with --prefix.</source>
        <translation>Uma regra pertence a um bucket. Indique com --prefix de quais chaves de objeto ela trata.</translation>
    </message>
    <message>
        <source>Say after how many days with --days: a number from 1.</source>
        <translation>Indique com --days depois de quantos dias: um número a partir de 1.</translation>
    </message>
    <message>
        <source>Nobody can be asked here. Say --yes to change the rules without a question.</source>
        <translation>Não há ninguém a quem perguntar aqui. Use --yes para alterar as regras sem perguntar.</translation>
    </message>
    <message>
        <source>This rule is there already; nothing was changed.</source>
        <translation>Esta regra já existe; nada foi alterado.</translation>
    </message>
    <message>
        <source>There is no such rule of Partway; nothing was changed.</source>
        <translation>Não há tal regra do Partway; nada foi alterado.</translation>
    </message>
    <message>
        <source>Do it? [y/N] </source>
        <translation>Fazer isso? [y/N] </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>The rule for %1 is removed: their unfinished uploads stay and are billed until somebody aborts them.</source>
        <translation>A regra é removida (%1): os uploads não concluídos ficam e são cobrados até que alguém os aborte.</translation>
    </message>
    <message numerus="yes">
        <source>The store will abort every upload of %1 that is not finished %Ln days after it was begun, those that are older already among them.</source>
        <translation>
            <numerusform>O armazenamento abortará cada upload que não estiver concluído %Ln dia depois do início (%1), também os que já são mais antigos.</numerusform>
            <numerusform>O armazenamento abortará cada upload que não estiver concluído %Ln dias depois do início (%1), também os que já são mais antigos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rule changes from %Ln days.</source>
        <translation>
            <numerusform>A regra valia até agora depois de %Ln dia.</numerusform>
            <numerusform>A regra valia até agora depois de %Ln dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule of this bucket is about unfinished uploads.</source>
        <translation>Nenhuma regra deste bucket trata de uploads não concluídos.</translation>
    </message>
    <message>
        <source>looked at %1 of %2 uploads</source>
        <translation>%1 de %2 uploads examinados</translation>
    </message>
    <message>
        <source>How many in-progress uploads are that old already could not be counted: %1</source>
        <translation>Não foi possível contar quantos uploads em andamento já são tão antigos: %1</translation>
    </message>
    <message>
        <source>No in-progress upload is that old now.</source>
        <translation>Nenhum upload em andamento é tão antigo agora.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in-progress uploads are that old already, and go first; what all of them hold is not known.</source>
        <translation>
            <numerusform>%Ln upload em andamento já é tão antigo e vai primeiro; não se sabe o que ele contém.</numerusform>
            <numerusform>%Ln uploads em andamento já são tão antigos e vão primeiro; não se sabe o que todos contêm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in-progress uploads are that old already, and go first; they hold %1.</source>
        <translation>
            <numerusform>%Ln upload em andamento já é tão antigo e vai primeiro; ele contém %1.</numerusform>
            <numerusform>%Ln uploads em andamento já são tão antigos e vão primeiro; eles contêm %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::RuleDialog</name>
    <message>
        <source>No rule of this bucket is about unfinished uploads.</source>
        <translation>Nenhuma regra deste bucket trata de uploads não concluídos.</translation>
    </message>
    <message>
        <source>Rule for unfinished uploads</source>
        <translation>Regra para uploads não concluídos</translation>
    </message>
    <message>
        <source>Unfinished uploads in %1</source>
        <translation>Uploads não concluídos em %1</translation>
    </message>
    <message>
        <source>A rule lets the store itself abort uploads that nobody has finished, and free what they hold, even while this computer is off.</source>
        <translation>Com uma regra, o próprio armazenamento aborta os uploads que ninguém concluiu e libera o que ocupam, mesmo com este computador desligado.</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Adicionar regra</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Remover regra</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dias</translation>
    </message>
    <message>
        <source>Days after which unfinished uploads are aborted</source>
        <translation>Dias depois dos quais os uploads não concluídos são abortados</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>todas as chaves de objeto</translation>
    </message>
    <message>
        <source>Beginning of the keys that the rule is about</source>
        <translation>Começo das chaves de objeto de que a regra trata</translation>
    </message>
    <message>
        <source>&amp;Abort after</source>
        <translation>&amp;Abortar depois de</translation>
    </message>
    <message>
        <source>Keys that &amp;begin with</source>
        <translation>Chaves que &amp;começam com</translation>
    </message>
    <message>
        <source>The rules are being read…</source>
        <translation>Lendo as regras…</translation>
    </message>
    <message>
        <source>The rule is being written…</source>
        <translation>Gravando a regra…</translation>
    </message>
    <message>
        <source>The rule is being removed…</source>
        <translation>Removendo a regra…</translation>
    </message>
    <message>
        <source>The rule is there now.</source>
        <translation>A regra agora está lá.</translation>
    </message>
    <message>
        <source>The rule is removed.</source>
        <translation>A regra foi removida.</translation>
    </message>
    <message>
        <source>Or let Partway look once a day and tell you: in the settings, under Notifications.</source>
        <translation>Ou deixe o Partway verificar uma vez por dia e avisar: nas configurações, em Notificações.</translation>
    </message>
    <message>
        <source>Change rule</source>
        <translation>Alterar regra</translation>
    </message>
    <message>
        <source>This is the rule that is there.</source>
        <translation>Esta é a regra que existe.</translation>
    </message>
    <message>
        <source>When it is removed, unfinished uploads stay and are billed until somebody aborts them.</source>
        <translation>Se for removida, os uploads não concluídos ficam e são cobrados até que alguém os aborte.</translation>
    </message>
    <message numerus="yes">
        <source>The store will abort every upload of %1 that is not finished %Ln days after it was begun.</source>
        <translation>
            <numerusform>O armazenamento abortará cada upload que não estiver concluído %Ln dia depois do início (%1).</numerusform>
            <numerusform>O armazenamento abortará cada upload que não estiver concluído %Ln dias depois do início (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfers of your own that take longer than that lose what they have sent. Other rules stay as they are.</source>
        <translation>As suas próprias transferências que demorarem mais perdem o que enviaram. As outras regras ficam como estão.</translation>
    </message>
    <message>
        <source>Uploads that are older than that already will go too, usually within a day.</source>
        <translation>Uploads que já são mais antigos também somem, em geral dentro de um dia.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the uploads that are there now are older than that and will go, usually within a day.</source>
        <translation>
            <numerusform>%Ln dos uploads que existem agora é mais antigo e some, em geral dentro de um dia.</numerusform>
            <numerusform>%Ln dos uploads que existem agora são mais antigos e somem, em geral dentro de um dia.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the uploads that are there now is as old as that.</source>
        <translation>Nenhum dos uploads que existem agora é tão antigo.</translation>
    </message>
</context>
<context>
    <name>partway::RuleList</name>
    <message>
        <source>Keys</source>
        <translation>Chaves</translation>
    </message>
    <message>
        <source>Aborted after</source>
        <translation>Abortados depois de</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Rules about unfinished uploads</source>
        <translation>Regras sobre uploads não concluídos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>not said</source>
        <translation>não informado</translation>
    </message>
</context>
<context>
    <name>partway::SavingsCommand</name>
    <message>
        <source>%1 a month</source>
        <translation>%1 por mês</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads were aborted; that freed %1 and saves %2 a month.</source>
        <translation>
            <numerusform>%Ln upload foi abortado; isso liberou %1 e economiza %2 por mês.</numerusform>
            <numerusform>%Ln uploads foram abortados; isso liberou %1 e economiza %2 por mês.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads were aborted; that freed %1.</source>
        <translation>
            <numerusform>%Ln upload foi abortado; isso liberou %1.</numerusform>
            <numerusform>%Ln uploads foram abortados; isso liberou %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>--last is a number such as 20, not “%1”.</source>
        <translation>--last é um número como 20, não “%1”.</translation>
    </message>
    <message>
        <source>Nothing was freed yet.</source>
        <translation>Nada foi liberado ainda.</translation>
    </message>
</context>
<context>
    <name>partway::SavingsDialog</name>
    <message>
        <source>Saved so far</source>
        <translation>Economizado até agora</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Upload</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>Liberado</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Por mês</translation>
    </message>
    <message>
        <source>Uploads that were aborted</source>
        <translation>Uploads que foram abortados</translation>
    </message>
    <message>
        <source>What aborting uploads has saved</source>
        <translation>O que abortar uploads economizou</translation>
    </message>
    <message>
        <source>Nothing yet. Each upload that is aborted here is noted down with what that frees and saves.</source>
        <translation>Nada ainda. Cada upload abortado aqui é anotado com o que libera e economiza.</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2, %Ln parts</source>
        <translation>
            <numerusform>%1 em %2, %Ln parte</numerusform>
            <numerusform>%1 em %2, %Ln partes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::SecretField</name>
    <message>
        <source>Hold to show what is typed</source>
        <translation>Manter pressionado para mostrar o que foi digitado</translation>
    </message>
    <message>
        <source>Show while held: %1</source>
        <translation>Mostrar enquanto pressionado: %1</translation>
    </message>
</context>
<context>
    <name>partway::ServerCommand</name>
    <message>
        <source>“%1” does not name an object: that looks like s3://BUCKET/KEY.</source>
        <translation>“%1” não indica um objeto: ele tem a forma s3://BUCKET/CHAVE.</translation>
    </message>
    <message>
        <source>“%1” does not name a bucket: that looks like s3://BUCKET or s3://BUCKET/PREFIX.</source>
        <translation>“%1” não indica um bucket: ele tem a forma s3://BUCKET ou s3://BUCKET/PREFIXO.</translation>
    </message>
</context>
<context>
    <name>partway::SettingsDialog</name>
    <message>
        <source>&amp;Reset this page</source>
        <translation>&amp;Redefinir esta página</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas das configurações</translation>
    </message>
    <message>
        <source>Sets everything on this page to what it is in a new installation</source>
        <translation>Restaura tudo nesta página para os valores de uma nova instalação</translation>
    </message>
</context>
<context>
    <name>partway::ShareLinks</name>
    <message>
        <source>Copy &amp;share link</source>
        <translation>Copiar link de compartil&amp;hamento</translation>
    </message>
    <message>
        <source>Needs a public share key of Storj in the account. Choose this to be told how to get one.</source>
        <translation>Precisa de uma chave pública de compartilhamento do Storj na conta. Escolha isto para saber como obter uma.</translation>
    </message>
    <message>
        <source>Storj shows this object to whoever has the link, for as long as the share key is valid</source>
        <translation>O Storj mostra este objeto a quem tiver o link enquanto a chave de compartilhamento valer</translation>
    </message>
    <message>
        <source>Set up &amp;share links…</source>
        <translation>Configurar links de compartil&amp;hamento…</translation>
    </message>
    <message>
        <source>Only objects on Storj have share links. Select only those.</source>
        <translation>Só os objetos no Storj têm links de compartilhamento. Selecione apenas esses.</translation>
    </message>
    <message numerus="yes">
        <source>%n share links were copied. Whoever has one can open its object, if the share key was made for it.</source>
        <translation>
            <numerusform>%n link de compartilhamento foi copiado. Quem o tiver pode abrir o objeto, se a chave de compartilhamento foi feita para ele.</numerusform>
            <numerusform>%n links de compartilhamento foram copiados. Quem tiver um pode abrir o objeto dele, se a chave de compartilhamento foi feita para ele.</numerusform>
        </translation>
    </message>
    <message>
        <source>Storj makes share links with a public key that reads only. Share the bucket “%1” in Storj&apos;s console, or with “uplink share --url --readonly”, and put the link you get into the account: Partway takes the key from it.</source>
        <translation>O Storj cria links de compartilhamento com uma chave pública que só lê. Compartilhe o bucket “%1” no console do Storj, ou com “uplink share --url --readonly”, e ponha o link obtido na conta: o Partway tira a chave dele.</translation>
    </message>
    <message>
        <source>Edit account…</source>
        <translation>Editar conta…</translation>
    </message>
</context>
<context>
    <name>partway::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>partway::SideBar</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativas</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausadas</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluídas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferências</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Lists and accounts</source>
        <translation>Listas e contas</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Adicionar conta…</translation>
    </message>
    <message>
        <source>Name another store to upload to</source>
        <translation>Indicar outro armazenamento para enviar</translation>
    </message>
    <message>
        <source>Remove account…</source>
        <translation>Remover conta…</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln transfers</source>
        <translation>
            <numerusform>%1, %Ln transferência</numerusform>
            <numerusform>%1, %Ln transferências</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; its keys are missing</source>
        <translation>%1; faltam as chaves</translation>
    </message>
    <message>
        <source>%1, keys are missing</source>
        <translation>%1, faltam chaves</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Enter keys…</source>
        <translation>Inserir chaves…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas as contas</translation>
    </message>
    <message>
        <source>Uploads on servers that are neither finished nor aborted</source>
        <translation>Uploads em servidores que não foram concluídos nem abortados</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a bucket, an account</comment>
        <translation>%1 em %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln uploads in progress</source>
        <translation>
            <numerusform>%1, %Ln upload em andamento</numerusform>
            <numerusform>%1, %Ln uploads em andamento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln deleted by the store soon</source>
        <translation>
            <numerusform>%1, %Ln excluído em breve pelo armazenamento</numerusform>
            <numerusform>%1, %Ln excluídos em breve pelo armazenamento</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partway::SideBarDelegate</name>
    <message>
        <source>Name of the account</source>
        <translation>Nome da conta</translation>
    </message>
</context>
<context>
    <name>partway::SpeedGraph</name>
    <message>
        <source>Speed in the last 10 minutes</source>
        <translation>Velocidade nos últimos 10 minutos</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <comment>minutes ago</comment>
        <translation>%L1 min</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>Limite %1</translation>
    </message>
</context>
<context>
    <name>partway::SpeedLimitBox</name>
    <message>
        <source>Speed limit</source>
        <translation>Limite de velocidade</translation>
    </message>
    <message>
        <source>For all transfers together</source>
        <translation>Para todas as transferências juntas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Outro…</translation>
    </message>
</context>
<context>
    <name>partway::SpeedLimitDialog</name>
    <message>
        <source>Speed limit</source>
        <translation>Limite de velocidade</translation>
    </message>
    <message>
        <source>All transfers together send no &amp;faster than:</source>
        <translation>Todas as transferências juntas não enviam mais &amp;rápido que:</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
</context>
<context>
    <name>partway::SpeedPane</name>
    <message>
        <source>All transfers</source>
        <translation>Todas as transferências</translation>
    </message>
</context>
<context>
    <name>partway::StatusChips</name>
    <message>
        <source>In force for a while</source>
        <translation>Em vigor por algum tempo</translation>
    </message>
</context>
<context>
    <name>partway::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <comment>transfers</comment>
        <translation>
            <numerusform>%Ln ativa</numerusform>
            <numerusform>%Ln ativas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>transfers</comment>
        <translation>
            <numerusform>%Ln em espera</numerusform>
            <numerusform>%Ln em espera</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>faltam cerca de %1</translation>
    </message>
    <message>
        <source>Nothing to upload</source>
        <translation>Nada para enviar</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>counts; limit</comment>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>partway::TimetableEditor</name>
    <message>
        <source>Add ro&amp;w</source>
        <translation>Adicionar li&amp;nha</translation>
    </message>
</context>
<context>
    <name>partway::TimetableRowField</name>
    <message>
        <source>Row of the timetable</source>
        <translation>Linha da agenda</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>What holds then</source>
        <translation>O que vale então</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>limite</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pausa</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Remover esta linha</translation>
    </message>
</context>
<context>
    <name>partway::ToolStrip</name>
    <message>
        <source>Add files</source>
        <translation>Adicionar arquivos</translation>
    </message>
    <message>
        <source>&amp;Speed limit</source>
        <translation>&amp;Limite de velocidade</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter transfers</source>
        <translation>Filtrar transferências</translation>
    </message>
    <message>
        <source>Shows only what has these words in its name, destination or account (Ctrl+F)</source>
        <translation>Mostra somente o que tem estas palavras no nome, no destino ou na conta (Ctrl+F)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
</context>
<context>
    <name>partway::TransferDelegate</name>
    <message numerus="yes">
        <source>verified, %n parts</source>
        <translation>
            <numerusform>verificada, %n parte</numerusform>
            <numerusform>verificada, %n partes</numerusform>
        </translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificada</translation>
    </message>
    <message>
        <source>%1 confirmed</source>
        <translation>%1 confirmados</translation>
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
        <translation>%1, para %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a row, then its priority</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The size is not known yet.</source>
        <translation>O tamanho ainda não é conhecido.</translation>
    </message>
    <message>
        <source>%L1 bytes</source>
        <translation>%L1 bytes</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>Ainda não iniciada</translation>
    </message>
    <message>
        <source>%1 of %2 confirmed by the server, %3 on the way</source>
        <translation>%1 de %2 confirmados pelo servidor, %3 a caminho</translation>
    </message>
    <message>
        <source>%1 Enter: %2</source>
        <translation>%1 Enter: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 até agora</translation>
    </message>
    <message>
        <source>%L1 bytes so far</source>
        <translation>%L1 bytes até agora</translation>
    </message>
    <message>
        <source>%1 confirmed by the server, %2 on the way; more may come</source>
        <translation>%1 confirmados pelo servidor, %2 a caminho; pode vir mais</translation>
    </message>
</context>
<context>
    <name>partway::TransferNews</name>
    <message>
        <source>Upload finished</source>
        <translation>Upload concluído</translation>
    </message>
    <message>
        <source>%1 is stored as %2.</source>
        <translation>%1 está armazenado como %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files finished</source>
        <translation>
            <numerusform>%Ln arquivo concluído</numerusform>
            <numerusform>%Ln arquivos concluídos</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload stopped: %1</source>
        <translation>Upload parado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads stopped</source>
        <translation>
            <numerusform>%Ln upload parado</numerusform>
            <numerusform>%Ln uploads parados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. What was sent is kept; the window says what to do.</source>
        <translation>%1. O que foi enviado é mantido; a janela diz o que fazer.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>partway::TransfersCommand</name>
    <message>
        <source>%1 % of %2</source>
        <translation>%1% de %2</translation>
    </message>
    <message>
        <source>There are no transfers.</source>
        <translation>Não há transferências.</translation>
    </message>
    <message>
        <source>“%1” is not the ID of a folder: “transfers” shows them, such as f1.</source>
        <translation>“%1” não é o ID de uma pasta: “transfers” os mostra, por exemplo f1.</translation>
    </message>
</context>
<context>
    <name>partway::TrayPresence</name>
    <message>
        <source>&amp;Show Partway</source>
        <translation>&amp;Mostrar o Partway</translation>
    </message>
    <message>
        <source>Pause until &amp;tomorrow</source>
        <translation>Pausar até &amp;amanhã</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;ir</translation>
    </message>
    <message>
        <source>&amp;Hide Partway</source>
        <translation>&amp;Ocultar o Partway</translation>
    </message>
</context>
<context>
    <name>partway::UpdateWatch</name>
    <message>
        <source>Partway %1 is out; this is %2. Nothing was downloaded. More about it: %3</source>
        <translation>O Partway %1 foi lançado; este é o %2. Nada foi baixado. Mais sobre isso: %3</translation>
    </message>
    <message>
        <source>Open this page</source>
        <translation>Abrir esta página</translation>
    </message>
    <message>
        <source>Not for this version</source>
        <translation>Não para esta versão</translation>
    </message>
    <message>
        <source>No browser could be opened. The page is at %1.</source>
        <translation>Nenhum navegador pôde ser aberto. A página está em %1.</translation>
    </message>
</context>
<context>
    <name>partway::UploadCommand</name>
    <message>
        <source>Transfer %1 is none that this stream could go on with: it has to be unfinished, of the same kind of source and to the same object. “transfers” shows those that there are.</source>
        <translation>A transferência %1 não pode continuar com este fluxo: ela precisa estar inacabada, ter o mesmo tipo de origem e ir para o mesmo objeto. “transfers” mostra as que existem.</translation>
    </message>
    <message>
        <source>Goes on with transfer %1: what was sent of it and is the same is not sent again.</source>
        <translation>Continua a transferência %1: o que já foi enviado e é igual não é enviado de novo.</translation>
    </message>
</context>
<context>
    <name>partway::UploadComparison</name>
    <message>
        <source>its parts could not be listed</source>
        <translation>não foi possível listar suas partes</translation>
    </message>
    <message numerus="yes">
        <source>is compared, %L1 of %Ln parts</source>
        <translation>
            <numerusform>em comparação, %L1 de %Ln parte</numerusform>
            <numerusform>em comparação, %L1 de %Ln partes</numerusform>
        </translation>
    </message>
    <message>
        <source>its parts are looked up…</source>
        <translation>suas partes estão sendo consultadas…</translation>
    </message>
    <message>
        <source>is compared…</source>
        <translation>em comparação…</translation>
    </message>
    <message>
        <source>could not be compared</source>
        <translation>não foi possível comparar</translation>
    </message>
</context>
<context>
    <name>partway::UploadDialogs</name>
    <message>
        <source>The old upload of %1 could not be aborted and may still be billed. Look at it again under “In progress” in a few minutes.</source>
        <translation>O upload antigo de %1 não pôde ser abortado e ainda pode ser cobrado. Veja-o de novo em “Em andamento” daqui a alguns minutos.</translation>
    </message>
</context>
<context>
    <name>partway::UploadView</name>
    <message>
        <source>As the store lists them</source>
        <translation>Como o armazenamento lista</translation>
    </message>
    <message>
        <source>Uploads in progress</source>
        <translation>Uploads em andamento</translation>
    </message>
</context>
<context>
    <name>partway::UploadsCommand</name>
    <message>
        <source>Which uploads belong to transfers of this computer cannot be told: %1</source>
        <translation>Não dá para saber quais uploads pertencem a transferências deste computador: %1</translation>
    </message>
    <message>
        <source>The list is not whole.</source>
        <translation>A lista não está completa.</translation>
    </message>
</context>
<context>
    <name>partway::UploadsSheet</name>
    <message>
        <source>Abort it, then upload</source>
        <translation>Abortá-lo e depois enviar</translation>
    </message>
    <message>
        <source>Leave it, upload beside it</source>
        <translation>Deixá-lo e enviar ao lado dele</translation>
    </message>
    <message>
        <source>Uploads in progress</source>
        <translation>Uploads em andamento</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>What to do with all of them</source>
        <translation>O que fazer com todos</translation>
    </message>
    <message>
        <source>Uploads in progress of the same keys</source>
        <translation>Uploads em andamento das mesmas chaves</translation>
    </message>
    <message>
        <source>For &amp;all:</source>
        <translation>Para &amp;todos:</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Cancel the upload</source>
        <translation>Cancelar o upload</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads of the same keys are in progress at the store</source>
        <translation>
            <numerusform>%Ln upload das mesmas chaves está em andamento no armazenamento</numerusform>
            <numerusform>%Ln uploads das mesmas chaves estão em andamento no armazenamento</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Adopt it, send what is missing</source>
        <translation>Assumi-lo e enviar o que falta</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada ainda</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts, %1</source>
        <translation>
            <numerusform>%Ln parte, %1</numerusform>
            <numerusform>%Ln partes, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contém</translation>
    </message>
    <message>
        <source>Left alone, they stay there beside the new one and may be billed. Abort or adopt one only where no other program or computer still works on it.</source>
        <translation>Sem intervenção, eles ficam lá ao lado do novo e podem ser cobrados. Aborte ou assuma um somente se nenhum outro programa ou computador ainda trabalhar nele.</translation>
    </message>
    <message>
        <source>An upload that is adopted becomes this transfer&apos;s own, and is aborted with it. Its parts are compared with the file: those that are the same are kept, all others are sent.</source>
        <translation>Um upload assumido passa a ser desta transferência e é abortado com ela. Suas partes são comparadas com o arquivo: as iguais são mantidas, todas as outras são enviadas.</translation>
    </message>
    <message>
        <source>is looked up…</source>
        <translation>em consulta…</translation>
    </message>
    <message>
        <source>it has ended since</source>
        <translation>terminou nesse meio-tempo</translation>
    </message>
</context>
<context>
    <name>partway::VerdictMap</name>
    <message>
        <source>How the parts compare</source>
        <translation>Como as partes se comparam</translation>
    </message>
</context>
<context>
    <name>partway::WakeKeeper</name>
    <message>
        <source>Files are being uploaded</source>
        <translation>Arquivos estão sendo enviados</translation>
    </message>
</context>
<context>
    <name>partway::WatchCommand</name>
    <message numerus="yes">
        <source>Watches %1: what stands still there for %Ln seconds goes to %2. Ctrl+C ends it.</source>
        <translation>
            <numerusform>Observa %1: o que fica parado lá por %Ln segundo vai para %2. Ctrl+C encerra.</numerusform>
            <numerusform>Observa %1: o que fica parado lá por %Ln segundos vai para %2. Ctrl+C encerra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are there already and are left alone as long as they do not change; --existing sends them as well.</source>
        <translation>
            <numerusform>%Ln arquivo já está lá e é deixado como está enquanto não mudar; --existing o envia também.</numerusform>
            <numerusform>%Ln arquivos já estão lá e são deixados como estão enquanto não mudarem; --existing os envia também.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read just now. It is looked for until it is there again.</source>
        <translation>%1 não pode ser lida no momento. É procurada até estar lá de novo.</translation>
    </message>
    <message>
        <source>%1 can be read again.</source>
        <translation>%1 pode ser lida de novo.</translation>
    </message>
</context>
<context>
    <name>partway::WatchDesk</name>
    <message>
        <source>Watched fol&amp;ders…</source>
        <translation>Pastas o&amp;bservadas…</translation>
    </message>
    <message>
        <source>Uploads what appears in a folder</source>
        <translation>Envia o que aparece em uma pasta</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a place, an account</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>%1 is watched, but cannot be read just now. Bring it back, or plug its drive in: what appears there is uploaded as soon as it can be read again.</source>
        <translation>%1 é observada, mas não pode ser lida no momento. Traga-a de volta ou conecte a unidade: o que aparecer lá é enviado assim que puder ser lida de novo.</translation>
    </message>
    <message>
        <source>Watched folders…</source>
        <translation>Pastas observadas…</translation>
    </message>
    <message numerus="yes">
        <source>%1 is watched from now on. %Ln files are there already and are left alone as long as they do not change.</source>
        <translation>
            <numerusform>%1 é observada a partir de agora. %Ln arquivo já está lá e é deixado como está enquanto não mudar.</numerusform>
            <numerusform>%1 é observada a partir de agora. %Ln arquivos já estão lá e são deixados como estão enquanto não mudarem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload them, too</source>
        <translation>Enviar também</translation>
    </message>
</context>
<context>
    <name>partway::WatchDialog</name>
    <message>
        <source>No folder is watched yet.</source>
        <translation>Nenhuma pasta é observada ainda.</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Pastas observadas</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Vai para</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Observar uma pasta…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Watch the folder no more</source>
        <translation>Não observar mais a pasta</translation>
    </message>
    <message>
        <source>What appears in them is uploaded once it stands still, as long as Partway runs; what appeared meanwhile, when it runs again.</source>
        <translation>O que aparece nelas é enviado quando fica parado, enquanto o Partway está em execução; o que apareceu nesse meio-tempo, quando ele volta a executar.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desligada</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Não pode ser lida</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Observada</translation>
    </message>
    <message>
        <source>%1, to %2: %3</source>
        <comment>a watched folder, where it goes, its state</comment>
        <translation>%1, para %2: %3</translation>
    </message>
</context>
<context>
    <name>partway::WatchForm</name>
    <message>
        <source>Upload what &amp;is there already, too</source>
        <translation>Enviar também o que &amp;já está lá</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Observar uma pasta</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>Pasta a observar</translation>
    </message>
    <message>
        <source>Where its files go</source>
        <translation>Para onde vão os arquivos</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>Escolher a pasta a observar</translation>
    </message>
    <message>
        <source>Choose where its files go</source>
        <translation>Escolher para onde vão os arquivos</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds for which a file has to have stood still</source>
        <translation>Segundos que um arquivo precisa ter ficado parado</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Pasta</translation>
    </message>
    <message>
        <source>&amp;Goes to</source>
        <translation>&amp;Vai para</translation>
    </message>
    <message>
        <source>&amp;Stands still for</source>
        <translation>P&amp;arado há</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Observar</translation>
    </message>
    <message>
        <source>What appears in it, or changes there, is uploaded once it stands still and no program has it open for writing. Unfinished downloads and the like are left out.</source>
        <translation>O que aparece nela, ou muda lá, é enviado quando fica parado e nenhum programa o tem aberto para escrita. Downloads inacabados e semelhantes ficam de fora.</translation>
    </message>
</context>
<context>
    <name>partway::WindowMenu</name>
    <message>
        <source>&amp;Selected transfers</source>
        <translation>Transferências &amp;selecionadas</translation>
    </message>
    <message>
        <source>A&amp;ll transfers</source>
        <translation>&amp;Todas as transferências</translation>
    </message>
    <message>
        <source>A&amp;ccounts</source>
        <translation>C&amp;ontas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
</context>
</TS>
