## The local chat's page
local-language = en
local-title = Cooperative “Progress” · demo
local-hint = One bot and several members side by side: write as any of them, the others see their part at once.
local-clock = The cooperative's time
local-next-day = Next day
local-next-day-about = A day goes by, hour after hour: the bot's letters come at their time
local-people = Members
local-offline = The bot is out of reach. Connecting again…

## The input field
local-placeholder = Message
local-send = Send
local-attach = Attach
local-attach-photo = Photo
local-attach-file = File
local-attach-sticker = Sticker
local-attach-voice = Voice message
local-attach-forward = Forwarded message
local-attach-location = Location
local-commands = Commands
local-keyboard-show = Show keyboard
local-keyboard-hide = Hide keyboard
local-start-telegram = Start
local-start-vk = Get started

## Messages
local-empty = Nothing here yet. Press the button below to begin.
local-typing = typing…
local-edited = edited
local-not-sent = Not sent
local-retry = Try again
local-too-big = The file is over 20 MB and cannot be sent.
local-to-bottom = To new messages
local-ok = OK
local-forwarded = Forwarded message
local-forwarded-text = Friends, tomorrow we tidy up the storehouse at 10:00.
local-sticker = Sticker
local-voice = Voice message
local-location = Location
local-download = Download
local-photo = Photo
local-spoiler = Hidden text, press to show
local-network-telegram = as Telegram
local-network-vk = as VK

## When the chat cannot be opened
refusal-local-host = The local chat opens on this computer only, and others can reach the address { $host }. Use 127.0.0.1.
refusal-local-port = Port { $port } is taken by another program. Stop it or choose another port.
local-group = Group chat
local-group-about = all who are on this page, and the bot
local-group-speaker = Who speaks
