// The three columns of the Settings tab.

export const settingHeadings = ['Setting', 'Value', 'What it does'] as const;
