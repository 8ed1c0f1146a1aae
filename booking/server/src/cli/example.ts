// The configuration a new practice begins with. Pure.

/** A file to change; `folder` is where data is kept. */
export const example = `# kinekit-booking. Everything here can be changed; then: kinekit-booking check
address: http://localhost:8080         # where visitors reach this server, behind your proxy: https://afspraken.praktijk.be
listen: { host: 127.0.0.1, port: 8080 }
proxies: []                            # addresses of the proxy in front, such as 127.0.0.1
database: data/booking.db              # or leave it, and set DATABASE_URL=postgresql://...
key: data/key                          # made at the first start; keep it with your backups
origins: []                            # sites whose pages may ask this server, such as https://www.praktijk.be
pages:
  book: http://localhost:8080/         # the page with <book-appointment>; mails link to it. Or one a language: { nl: https://..., fr: https://... }
smtp: { host: localhost, port: 1025, requireTls: false }
practice:
  name: Kinepraktijk De Linde
  phone: 09 000 00 00
  mail: hallo@delinde.example
  address: Lindeplein 1, 0000 Voorbeelddorp
  zone: Europe/Brussels
  language: nl                         # of the mails to the practice
careGivers:
  - id: noor
    name: Noor Verlinden
    hours: { mo: ['08:00-12:00', '13:00-17:00'], tu: ['08:00-12:00'], th: ['08:00-12:00', '13:00-19:00'] }
    exceptions: []                     # other hours on one day: { day: 2026-12-04, hours: [] }
services:
  - id: kine
    name: { nl: Kinesitherapie, fr: Kinésithérapie, en: Physiotherapy, de: Physiotherapie }
    minutes: 30
    careGivers: [noor]
    sessions: 9                        # so many may be booked at once
closures: []                           # { from: 2026-12-24, to: 2027-01-03 }
rules:
  noticeMinutes: 120                   # nobody books later than so long before
  horizonDays: 84
  bufferMinutes: 0                     # kept free after each session
  cancelHours: 24                      # told in the mails; later, people call
  remindHours: 24                      # 0 sends no reminders
  confirmMinutes: 0                    # more sessions than one stand once the link in the mail was opened within so long
`;
