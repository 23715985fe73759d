import { describe, expect, it } from 'vitest';
import { sortTicket } from '../../../src/sorting/index.ts';

const sorted = (body: string) => sortTicket({ subject: 'Class 8', body });

describe('words of a failure', () => {
  it.each([
    'The login code does not arrive',
    'The code never arrives',
    'The code has not arrived',
    'The confirmation never comes',
    'The reminder mails did not come',
    'I did not receive the mail',
    "We haven't received the certificates",
    'No code has arrived since Monday',
    'The invitations were not sent',
    'The reports have not been delivered',
    'Nobody can sign in',
    'None of our teachers can log in',
    'Everybody cannot log in',
    'No one can open the exam',
    'The total is wrong',
    'The dates come out wrong in the printed list',
    'Three pupils are missing',
    'The marks were not saved',
    'קוד הכניסה לא הגיע',
    'הקוד אינו מגיע',
    'לא קיבלנו את ההודעה',
    'ההזמנות לא נשלחו',
    'אף אחד לא מצליח להיכנס',
    'כולם לא מצליחים להתחבר',
    'אי אפשר להיכנס למערכת',
  ])('make a bug of: %s', (body) => {
    expect(sorted(body)).toMatchObject({ stream: 'bug', kind: 'doesnt-work' });
  });

  it.each(['A page is missing', 'חסרים שלושה תלמידים', 'הסכום שגוי'])('say a failure: %s', (body) => {
    expect(sorted(body).kind).toBe('doesnt-work');
  });

  it('say that signing in fails, which is no bug yet when one person says it', () => {
    expect(sorted('I cannot sign in')).toMatchObject({ stream: 'noise', kind: 'doesnt-work' });
    expect(sorted('I cannot sign in, please reset my password')).toMatchObject({
      stream: 'noise',
      kind: 'account',
    });
  });

  it.each([
    'Nothing is missing',
    'Nothing is wrong',
    'It is not wrong',
    "The list isn't missing anyone",
    'How do I make sure that nobody can see the results?',
    'The pack does not come with a charger',
    'Please do not send the reminder to parents',
    'He will not come to the exam',
    "I don't get what you mean",
    'שום דבר לא חסר',
    'כלום לא חסר',
  ])('are not read into: %s', (body) => {
    expect(sorted(body).kind).not.toBe('doesnt-work');
  });
});
