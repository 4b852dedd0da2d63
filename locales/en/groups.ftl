## In a group
group-greeting =
    Hello! The cooperative's announcements and reminders will come here once a coordinator ties this chat to their unit.
    Personal matters go to the private chat with the bot. Commands: /help
group-button-bind = Tie to a unit
group-not-bound = This chat is not tied to a unit yet. A coordinator can do that.
group-bound = This chat is tied to the unit “{ $unit }”: its announcements will come here. Settings: /group
group-unbound = The chat is untied: no more announcements come here.
group-help =
    In this chat:
    /projects — open projects and the hours they need
    /norm — the unit's norm
    /group — settings of this chat, for a coordinator

    Hours, requests and all that is personal: in the private chat with the bot.
group-in-private = That is for the private chat with the bot.
group-button-private = Open the private chat
group-norm = The norm of “{ $unit }”
group-projects = Open projects of “{ $unit }”
group-projects-more = { $count ->
    [one] And { $count } more project: all of them are in the private chat, /projects
   *[other] And { $count } more projects: all of them are in the private chat, /projects
}
group-no-projects = The unit “{ $unit }” has no open projects at the moment.
group-old-button = This button is old. Settings of the chat: /group

## Settings of a chat
group-card =
    This chat is tied to the unit “{ $unit }”.
    { $announces ->
        [1] Announcements come here.
       *[other] Announcements don't come here.
    } { $place ->
        [here] The bot writes into this topic.
        [other] The bot writes into another topic.
       *[none] {""}
    }
group-button-announces = { $on ->
    [1] No announcements
   *[other] Announcements, please
}
group-button-here = Write here
group-button-unbind = Untie the chat

## In a coordinator's private chat
group-chats = { $count ->
    [0] The unit “{ $unit }” has no group chats yet.
   *[other] Group chats of “{ $unit }”:
}
group-chats-line = { $named ->
    [yes] { $title }
   *[no] a chat without a name
}{ $announces ->
    [1] {""}
   *[other] {" "}— no announcements
}
group-how = To add a chat: invite the bot into it and press “Tie to a unit” there. For settings say /group in that chat.
group-lost = The bot is not in the chat{ $named ->
    [no] {""}
   *[yes] {" "}“{ $chat }”
} any more, or may not write there. Announcements of “{ $unit }” don't reach it. To bring it back, invite the bot and tie the chat again.

refusal-group-coordinator = Only a coordinator of the unit can do this.
refusal-group-bound = This chat is tied to “{ $unit }” already. Its coordinator has to untie it first.
refusal-group-gone = This chat is tied to no unit. Settings: /group
group-unit-closed = The unit “{ $unit }” is closed: no more news of it here. A coordinator may tie this chat to another one: /group
