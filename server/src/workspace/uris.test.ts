import { describe, expect, test } from 'vitest';
import { canonicalUri, fileName, foldersAbove, relativePath, resolveUri } from './uris.ts';

describe('canonicalUri', () => {
  test.each([
    ['file:///C:/News/a.txt', 'file:///c:/News/a.txt'],
    ['file:///c%3A/News/a.txt', 'file:///c:/News/a.txt'],
    ['file:///n/caf%c3%a9 1.txt', 'file:///n/caf%C3%A9%201.txt'],
    ['FILE:///n/a(1).txt', 'file:///n/a(1).txt'],
    ['file:///D:', 'file:///d:'],
    ['file://Server/n/a.txt', 'file://server/n/a.txt'],
    ['file:///n/a b.txt?x=%61#y', 'file:///n/a%20b.txt?x=%61#y'],
    ['file:///n/a_-.!~*.txt', 'file:///n/a_-.!~*.txt'],
    ['untitled:Untitled-1', 'untitled:Untitled-1'],
    ['vscode-vfs://github/owner/repo/a.txt', 'vscode-vfs://github/owner/repo/a.txt'],
    ['file:///n/100%/a.txt', 'file:///n/100%25/a.txt'],
    ['file:///n/\ud800.txt', 'file:///n/\ud800.txt'],
    ['no address', 'no address'],
  ])('%s', (uri, expected) => {
    expect(canonicalUri(uri)).toBe(expected);
    expect(canonicalUri(expected)).toBe(expected);
  });
});

test.each([
  ['file:///n/sub/a.txt', ['file:///n/sub/', 'file:///n/', 'file:///']],
  ['vscode-vfs://github/r/a.txt', ['vscode-vfs://github/r/', 'vscode-vfs://github/']],
  ['untitled:Untitled-1', []],
  ['file:///', []],
])('folders above %s', (uri, expected) => {
  expect(foldersAbove(uri)).toEqual(expected);
});

test.each([
  ['file:///n/', 'actors.yaml', 'file:///n/actors.yaml'],
  ['file:///n/sub/', '../shared/./the actors.yaml', 'file:///n/shared/the%20actors.yaml'],
  ['file:///n/', '../../../x', 'file:///x'],
  ['file:///n/', '/x', 'file:///x'],
])('%s + %s', (folder, path, expected) => {
  expect(resolveUri(folder, path)).toBe(expected);
});

test('names and paths are decoded', () => {
  expect(fileName('file:///n/the%20bridge.txt')).toBe('the bridge.txt');
  expect(relativePath('file:///n/', 'file:///n/sub/the%20bridge.txt')).toBe('sub/the bridge.txt');
  expect(relativePath('file:///n/', 'file:///other/a.txt')).toBe(null);
});
