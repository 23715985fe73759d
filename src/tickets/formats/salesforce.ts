import type { Format } from './format.ts';

/**
 * Salesforce, a report of cases under its labels, or the data export under the names of the API:
 *
 *     Case Number,Subject,Status,Priority,Case Origin,Case Owner,Account Name,Contact Name,…,Date/Time Opened,…
 *     00007001,Seat list is old,New,Low,Web,Dana Levi,North School,Ann Fields,…,"2/3/2026, 9:15 AM",…
 *
 *     Id,CaseNumber,Subject,Description,Status,Priority,Origin,…,AccountId,ContactId,SuppliedEmail,…,CreatedDate,…
 *
 * Numbers keep their leading zeros. Classic reports end in lines that are no cases.
 */
export const salesforce: Format = {
  name: 'salesforce',
  marks: [
    ['Case Number', 'Date/Time Opened'],
    ['Case Number', 'Case Owner'],
    ['Case Number', 'Case Origin'],
    ['Case Number', 'Created Date', 'Account Name'],
    ['CaseNumber', 'CreatedDate'],
  ],
  columns: {
    id: ['Case Number', 'CaseNumber', 'Case ID'],
    created: ['Date/Time Opened', 'Created Date', 'CreatedDate', 'Opened Date'],
    updated: ['Last Modified Date', 'LastModifiedDate', 'Case Last Modified Date'],
    solved: ['Date/Time Closed', 'ClosedDate', 'Closed Date'],
    subject: ['Subject'],
    body: ['Description'],
    requester: ['Contact Name', 'SuppliedName', 'Web Name'],
    requesterId: ['ContactId', 'Contact ID'],
    email: ['Contact Email', 'ContactEmail', 'Contact: Email', 'SuppliedEmail', 'Web Email'],
    account: ['Account Name', 'SuppliedCompany', 'Web Company'],
    assignee: ['Case Owner'],
    type: ['Type', 'Case Reason', 'Reason'],
    priority: ['Priority'],
    status: ['Status'],
    channel: ['Case Origin', 'Origin'],
    language: ['Language'],
    severity: ['Severity', 'Severity__c'],
    impact: ['Impact', 'Impact__c', 'Business Impact'],
    engineeringIssue: ['Jira Issue', 'Jira Key', 'JIRA__c', 'Engineering Issue', 'Problem'],
  },
  others: ['Id', 'Open', 'Closed', 'IsClosed', 'Age', 'OwnerId', 'AccountId', 'Product'],
};
