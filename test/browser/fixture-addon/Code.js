/* oxlint-disable eslint/no-unused-vars -- called by name, from menus, cells and the sidebar */

/**
 * Twice a number.
 *
 * @param {number} value
 * @customfunction
 */
function DOUBLE(value) {
  return value * 2;
}

function onOpen() {
  const ui = SpreadsheetApp.getUi();
  ui.createAddonMenu()
    .addItem('Ouvrir le panneau', 'showSidebar')
    .addSeparator()
    .addSubMenu(ui.createMenu('Outils').addItem('Saluer', 'greet').addItem('Demander', 'askName'))
    .addItem('Échouer', 'fail')
    .addItem('Grand dialogue', 'showDialog')
    .addToUi();
}

function showSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Panneau'));
}

function showDialog() {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').setWidth(420).setHeight(180);
  SpreadsheetApp.getUi().showModalDialog(page, 'Dialogue');
}

function greet() {
  SpreadsheetApp.getActive().toast('Bonjour à tous', 'Salut');
}

function askName() {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt('Nom', 'Votre nom ?', ui.ButtonSet.OK_CANCEL);
  ui.alert(`${answer.getSelectedButton() === ui.Button.OK} ${answer.getResponseText()}`);
}

function fail() {
  throw new Error('Panne prévue');
}

function writeA1(text) {
  const cell = SpreadsheetApp.getActive().getRange('A1');
  cell.setValue(text);
  PropertiesService.getDocumentProperties().setProperty('last', text);
  return cell.getValue();
}

function lastWritten() {
  return PropertiesService.getDocumentProperties().getProperty('last');
}

function onEdit(event) {
  if (event.range.getA1Notation() === 'C3') event.range.offset(0, 1).setValue('vu');
}
