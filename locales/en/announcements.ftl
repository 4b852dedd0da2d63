announce-whom = Whom do you want to tell?
announce-unit = { $name }: everybody
announce-unit-with-parts = { $name } and all its parts
announce-alone = { $name } alone, without parts
announce-project = Project { $name }
announce-write = Write the text of the announcement, up to { $most } characters. To stop: /cancel
announcement =
    { $of ->
        [project] Announcement to the project “{ $name }”
       *[unit] Announcement in the unit “{ $name }”
    } · { $author } writes:

    { $text }
announce-preview =
    This is how it will look. { $reached } of { $everybody } will get it{ $missed ->
        [0] {""}
        [one] : { $missed } has no messenger or does not let the bot write
       *[other] : { $missed } have no messenger or do not let the bot write
    }.
    From 22:00 to 8:00 by the reader’s clock it waits for the morning; an urgent one does not.
announce-send = Send
announce-urgent = Send as urgent
announce-rewrite = Change the text
announce-drop = Do not send
announce-dropped = All right, nothing was sent.
announce-sent = The announcement is sent: { $sent } of { $total }{ $lost ->
    [0] {""}
   *[other] , { $lost } not delivered
}{ $waiting ->
    [0] {""}
   *[other] , { $waiting } still to be sent
}{ $withdrawn ->
    [0] {""}
   *[other] , { $withdrawn } stopped
}.
announce-refresh = Refresh
announce-stop = Stop
announce-stopped = Stopped
refusal-announcement-missing = It needs words. Write them in one message, or stop: /cancel
refusal-announcement-too-long = There are { $now } characters here, and { $most } fit. Nothing was sent; send a shorter text.
refusal-too-many-announcements = There have been { $most } announcements today, no more are sent in a day. Tomorrow it is possible again.
refusal-nobody-to-tell = There is nobody to tell here but you.
project-button-announce = Announce
