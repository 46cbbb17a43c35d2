/** Asks the server for the department of the current company, without waiting. */
function askForDepartment() {
  AjaxMethodDispatcher.CallASync(
    'showDepartment',
    'showLookupError',
    'showLookupError',
    '',
    'Example.Web.CompanyLookup.GetDepartment',
    SuperOffice.Util.getCurrentId('contact'),
  );
}

/**
 * Shows the answer of the server.
 * @param {string} department what the method returned
 */
function showDepartment(department) {
  Dialog.Information('Department', department);
}

/**
 * Tells the user that the call failed or took too long.
 * @param {string} error the reason
 */
function showLookupError(error) {
  Dialog.Information('Department', error);
}

// The dispatcher finds the functions by their names.
Object.assign(window, { askForDepartment, showDepartment, showLookupError });
