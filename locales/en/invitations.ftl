invite-begin = An invitation to “{ $unit }”. Whoever comes by the link is a member at once, without an application.
invite-usual = For one, 7 days
invite-other = Another link
invite-living = Living ones
invite-living-count = Living ones: { $count }
invite-how-many = How many people may come by the link?
invite-uses = { $uses ->
    [one] { $uses } person
   *[other] { $uses } people
 }
invite-how-long = How long does it last?
invite-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
 }
invite-back = ‹ Back
invite-made =
    { $uses ->
        [1] An invitation to “{ $unit }” for one person, good until { DAY($until) }:
       *[other] An invitation to “{ $unit }” for { $uses } people, good until { DAY($until) }:
    }
    { $link }
    Whoever comes by it is a member at once, without an application. The link is shown once: the bot doesn't keep it.
invite-list = Invitations to “{ $unit }” that are still good:
invite-none = No invitations to “{ $unit }” are good just now.
invite-entry = { $left } left, until { DAY($until) }, { $by }
invite-card =
    The invitation was made on { DAY($made) } by { $by }.
    As many may still come: { $left }. Good until { DAY($until) }.
invite-came = Came by it: { $names }.
invite-revoke = Take back
invite-revoked = The invitation has been taken back: nobody will come by it any more. Who is here already stays.
invite-to-living = ‹ Living ones
