import { offerCopies } from './copy.ts';
import { offerSearch } from './search/dialog.ts';
import { offerOrders } from './tables/orders.ts';
import { turnWeeks } from './turn-weeks.ts';

// What every page gains where scripts run; each part looks for its own elements and does nothing without them.
offerSearch();
turnWeeks();
offerOrders();
offerCopies();
