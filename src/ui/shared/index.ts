// What a widget's class takes of what widgets share: one import for all of it.
export { answer } from './answer.js';
export { bookingContext } from './booking-context.js';
export { fault } from './controls/fault.js';
export { follow } from './controls/follow.js';
export { keep, pause, play } from './controls/icons.js';
export { NumberFields } from './controls/number-fields.js';
export { radioGroup } from './controls/radio-group.js';
export { widgetStyles } from './controls/widget.styles.js';
export { EachMinute } from './each-minute.js';
export { LessonElement } from './lesson-element.js';
export { Diary } from './memory/diary.js';
export { keepRow, keptNote } from './memory/keep-row.js';
export { Memory } from './memory/memory.js';
export { CalendarOffer } from './calendar-offer.js';
