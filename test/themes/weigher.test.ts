import { describe, expect, it } from 'vitest';
import { Lexicon } from '../../src/themes/text/lexicon.ts';
import { readText } from '../../src/themes/text/reading.ts';
import { Weigher } from '../../src/themes/weigher.ts';
import { ticket } from './tickets.ts';

function weighed(subject: string, body: string, idf: Record<string, number>, rare = 0) {
  const lexicon = new Lexicon();
  const weigher = new Weigher(lexicon, { idf: new Map(Object.entries(idf)), rare });
  weigher.weigh(readText(ticket('1', subject, body), lexicon));
  return Object.fromEntries(
    weigher.touched.map((column) => [weigher.terms[column], weigher.weights[column] as number]),
  );
}

describe('weighing a text', () => {
  it('gives listed words and listed pairs, of unit length', () => {
    const {
      seat = 0,
      list = 0,
      'seat list': pair = 0,
      ...others
    } = weighed('', 'The seat list', {
      seat: 2,
      list: 1,
      'seat list': 2,
    });
    expect([seat, list, pair].map((weight) => weight * 3)).toEqual(
      [2, 1, 2].map((one) => expect.closeTo(one)),
    );
    expect(others).toEqual({});
  });

  it('gives a pair only where its words are neighbours', () => {
    expect(weighed('', 'The list of the seat', { 'seat list': 1, seat: 1, list: 1 })).not.toHaveProperty(
      'seat list',
    );
  });

  it('counts the subject twice', () => {
    const { seat = 0, list = 0 } = weighed('seat', 'list', { seat: 1, list: 1 });
    expect(seat / list).toBeCloseTo(1 + Math.log(2));
  });

  it('gives a telling word that is not listed the weight of a rare one, and grammar none', () => {
    expect(Object.keys(weighed('', 'how the seat', { grade: 1 }, 3))).toEqual(['seat']);
    expect(weighed('', 'how the seat', { grade: 1 })).toEqual({});
  });
});
