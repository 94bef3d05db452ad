import { csvFile } from '../../../sidebar/finance/download';

const bytes = async (text: string): Promise<number[]> => [
  ...new Uint8Array(await csvFile(text).arrayBuffer()),
];

test.each(['é;1', '\ufeffé;1'])('%j is marked as UTF-8 once', async (text) => {
  expect(await bytes(text)).toEqual([0xef, 0xbb, 0xbf, 0xc3, 0xa9, 0x3b, 0x31]);
});
