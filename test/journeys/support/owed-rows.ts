// One row of each kind that somebody is told of, for tests on paper and in the local Google.

export const delivery = { title: 'Drive', partner: 'Post', owner: 'Ben Ode', status: 'Planned' };
export const review = { title: 'Dailies', owner: 'Ben Ode', status: 'Planned' };
export const receipt = { shop: 'Art shop', whatFor: 'Card', whoPaid: 'Ben Ode', vatRate: '0', status: 'To claim' };
export const coffee = { item: 'Coffee', onHand: 2, reorderAt: 3, upTo: 10 };
