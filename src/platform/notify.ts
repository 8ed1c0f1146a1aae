/** Notices of the browser, for who asks for them. Touches the Notification API only. */

/** Whether this browser has them; whether it allows them is asked at a press. */
export const canNotify = (): boolean => typeof Notification === 'function' && globalThis.isSecureContext;

/** Asks, if that was not settled before. False where the person or the browser says no. */
export const mayNotify = async (): Promise<boolean> => {
  try {
    return (await Notification.requestPermission()) === 'granted';
  } catch {
    return false;
  }
};

/** Shows one, in place of an earlier one with the same `tag`. False where that failed: Android lets a page show none itself. */
export const notify = (title: string, body: string, tag: string): boolean => {
  try {
    const notice = new Notification(title, { body, tag });
    notice.onclick = () => {
      globalThis.focus();
      notice.close();
    };
    return true;
  } catch {
    return false;
  }
};
