import { describe, expect, it } from 'vitest';
import { sortTicket } from '../../src/sorting/index.ts';

const kindOf = (body: string, fields: { type?: string; tags?: string[] } = {}) =>
  sortTicket({ subject: 'Class 8', body, ...fields }).kind;

describe('what a ticket asks', () => {
  it.each(['Question', 'question', 'Inquiry', 'enquiry', 'Service Request'])(
    "is not told by the helpdesk's default type %s",
    (type) => {
      expect(kindOf('Please look at room 4', { type })).toBe('other');
    },
  );

  it('is told by a type that a person must have chosen', () => {
    expect(kindOf('Room 4', { type: 'How to' })).toBe('how-do-i');
    expect(kindOf('Room 4', { type: 'Training' })).toBe('how-do-i');
    expect(kindOf('Room 4', { type: 'Problem' })).toBe('doesnt-work');
    expect(kindOf('Room 4', { type: 'Feature request' })).toBe('wish');
    expect(kindOf('Room 4', { tags: ['billing'] })).toBe('account');
  });

  it.each([
    ['doesnt-work', 'The login code does not arrive, nobody can sign in'],
    ['doesnt-work', 'The total is wrong'],
    ['wish', 'I wish the page were less white in the evening'],
    ['account', 'Please reset the password of our data manager'],
    ['how-do-i', 'How do I print the list?'],
    ['doesnt-work', 'קוד הכניסה לא הגיע, אף אחד לא מצליח להיכנס'],
    ['how-do-i', 'איך מדפיסים את הרשימה'],
  ])('is %s by its words, whatever the default type: %s', (kind, body) => {
    expect(kindOf(body, { type: 'Question' })).toBe(kind);
  });

  it('is what the words say rather than a field, where they say it of themselves', () => {
    expect(kindOf('The login code does not arrive', { tags: ['login'] })).toBe('doesnt-work');
  });

  it('is no question how only because a failure ends in a question', () => {
    expect(kindOf('Seats wrong. When will it be mended?', { type: 'Incident' })).toBe('doesnt-work');
  });

  it('leaves the default type as evidence for a stream', () => {
    expect(sortTicket({ subject: 'Room 4', body: '', type: 'Question' })).toMatchObject({
      stream: 'noise',
      kind: 'other',
      reason: "The helpdesk's own type is 'Question'.",
    });
  });
});
