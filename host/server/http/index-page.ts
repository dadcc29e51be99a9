// The frame of the page: styles first, the grid's templates and everything else come with the script.

/** HTML of `GET /`. */
export const indexPage = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Spreadsheet</title>
<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='3' fill='%23188038'/%3E%3Cpath d='M4 5h8M4 8h8M4 11h8M8 4v8' stroke='white'/%3E%3C/svg%3E">
<link rel="stylesheet" href="/assets/bootstrap.css">
<link rel="stylesheet" href="/assets/font-awesome/css/font-awesome.css">
<link rel="stylesheet" href="/assets/o-spreadsheet.css">
<link rel="stylesheet" href="/assets/main.css">
</head>
<body>
<div id="page"></div>
<script src="/assets/chart.js"></script>
<script src="/assets/main.js"></script>
</body>
</html>
`;
