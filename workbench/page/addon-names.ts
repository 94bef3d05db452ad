/** Functions of the add-on that the page offers outside the menu the add-on makes itself. */
export const OPEN_SIDEBAR = 'openSidebar';
export const START_DEMO = 'startDemo';
