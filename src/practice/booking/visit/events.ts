// What the widget tells the page. Times only: who comes and why is the practice's business, not the page's.

/** Bubbles through shadow roots, so a page can listen on the document. */
class BookingEvent extends Event {
  constructor(
    type: string,
    /** Starts of the sessions, RFC 3339 with offset. */
    readonly starts: readonly string[],
    cancelable = false,
  ) {
    super(type, { bubbles: true, composed: true, cancelable });
  }
}

/** Before the visitor's request is sent. `preventDefault()` keeps it here. */
export class BookingRequestEvent extends BookingEvent {
  constructor(starts: readonly string[]) {
    super('kine-booking-request', starts, true);
  }
}

/** An appointment was made. */
export class AppointmentBookedEvent extends BookingEvent {
  constructor(starts: readonly string[]) {
    super('kine-appointment-booked', starts);
  }
}

/** A session was moved; `starts` holds the sessions that stand now. */
export class AppointmentMovedEvent extends BookingEvent {
  constructor(starts: readonly string[]) {
    super('kine-appointment-moved', starts);
  }
}

/** One or all sessions were cancelled; `starts` holds the sessions that still stand. */
export class AppointmentCancelledEvent extends BookingEvent {
  constructor(starts: readonly string[]) {
    super('kine-appointment-cancelled', starts);
  }
}
