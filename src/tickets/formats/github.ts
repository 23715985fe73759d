import type { Format } from './format.ts';

/**
 * GitHub issues as scripts write them from `gh` or the API:
 *
 *     number,title,body,state,labels,author,createdAt,updatedAt,closedAt,url
 *     12,Seat list is old,It shows …,OPEN,bug,annf,2026-02-03T09:15:30Z,…,…,https://github.example/a/b/issues/12
 *
 * A number is one issue of one repository; `id` is internal.
 */
export const github: Format = {
  name: 'github',
  marks: [
    ['number', 'title', 'createdAt'],
    ['number', 'title', 'created_at'],
    ['number', 'state', 'createdAt'],
    ['number', 'state', 'created_at'],
    ['title', 'html_url', 'created_at'],
    ['title', 'url', 'createdAt'],
    ['number', 'created', 'closed', 'author'],
  ],
  columns: {
    id: ['number'],
    created: ['createdAt', 'created_at', 'created'],
    updated: ['updatedAt', 'updated_at', 'updated'],
    solved: ['closedAt', 'closed_at', 'closed'],
    subject: ['title'],
    body: ['body'],
    requester: ['author', 'author.login', 'user', 'user.login', 'login'],
    assignee: ['assignees', 'assignee', 'assignee.login'],
    status: ['state'],
    tags: ['labels', 'label_names'],
    url: ['html_url', 'url'],
    project: ['repository', 'repo', 'package'],
  },
  others: ['id', 'node_id', 'milestone', 'comments', 'locked', 'stateReason', 'state_reason'],
};
