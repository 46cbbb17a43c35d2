/** The JavaScript objects of the onsite web client that samples call. */
declare const AjaxMethodDispatcher: {
  CallASync(
    fnCallback: string,
    fnError: string,
    fnOnTimeout: string,
    socontext: string,
    ajaxMethod: string,
    ...methodArguments: readonly (string | number)[]
  ): void;
};

declare const Dialog: {
  Information(title: string, text: string): void;
};

declare const PageEventHandler: {
  addServerEvent(eventType: string, name: string, callback: string): void;
};

declare const SuperOffice: {
  Util: { getCurrentId(current: string): number };
};
